package sovang.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for the demonstration's ledger: its own, never one that holds a real book.
 *
 * @param made whether it was made for the demonstration and goes with it
 */
record DemoHome(Path folder, boolean made) {

    /** @param named what SOVANG_HOME says: used when empty, else a new folder inside it */
    static DemoHome of(@Nullable String named) {
        try {
            if (named == null) return new DemoHome(Files.createTempDirectory("sovang-demo-"), true);
            Path asked = Files.createDirectories(Path.of(named)).toAbsolutePath();
            if (isEmpty(asked)) return new DemoHome(asked, false);
            Path inside = asked.resolve("demo");
            for (int number = 2; Files.exists(inside); number++) inside = asked.resolve("demo-" + number);
            return new DemoHome(Files.createDirectories(inside), true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Leaves nothing behind; the folder holds only what the demonstration made. */
    void remove() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (made || !file.equals(folder)) Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
