package sovang.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoHomeTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_folder_is_used_itself_and_left_empty() throws IOException {
        DemoHome home = DemoHome.of(folder.toString());
        assertThat(home.folder()).isEqualTo(folder.toAbsolutePath());
        Files.writeString(Files.createDirectories(folder.resolve("postgres")).resolve("data"), "x");
        home.remove();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_holds_something_is_never_touched() throws IOException {
        Files.writeString(folder.resolve("server.json"), "{}");
        DemoHome first = DemoHome.of(folder.toString());
        DemoHome second = DemoHome.of(folder.toString());
        assertThat(first.folder()).isEqualTo(folder.toAbsolutePath().resolve("demo"));
        assertThat(second.folder()).isEqualTo(folder.toAbsolutePath().resolve("demo-2"));
        first.remove();
        second.remove();
        assertThat(folder.resolve("server.json")).exists();
        assertThat(folder.resolve("demo")).doesNotExist();
    }

    @Test
    void without_a_folder_one_of_its_own_is_made() {
        DemoHome home = DemoHome.of(null);
        assertThat(home.folder()).isEmptyDirectory();
        home.remove();
        assertThat(home.folder()).doesNotExist();
    }
}
