package sovang.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.cli.Session;
import sovang.cli.Sovang;
import sovang.cli.json.Json;

class BackupCreateTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] given = ABackup.whole().bytes();
    private int status = 200;
    private boolean dies;
    private HttpServer service;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v1/backup", exchange -> {
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(given);
            exchange.getResponseBody().flush();
            if (dies) throw new IOException("killed while it was answering");
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void it_is_read_back_before_it_gets_its_name() {
        Path file = folder.resolve("so-vang.zip");
        assertThat(sovang("backup", "create", file.toString(), "-o", "json")).isZero();
        assertThat(Json.read(text(out)).amount("position")).isEqualTo(4);
        assertThat(text(err)).contains("khóa giải mã").contains("sovang backup verify " + file);
    }

    @Test
    void one_that_was_cut_off_on_its_way_leaves_no_file() throws IOException {
        dies = true;
        assertThat(sovang("backup", "create", folder.resolve("so-vang.zip").toString()))
                .isEqualTo(1);
        assertThat(text(err)).contains("Mất kết nối");
        nothingLeft();
    }

    @Test
    void one_that_the_service_could_not_finish_leaves_no_file() throws IOException {
        given = Arrays.copyOf(given, given.length - 100);
        assertThat(sovang("backup", "create", folder.resolve("so-vang.zip").toString()))
                .isEqualTo(7);
        nothingLeft();
    }

    @Test
    void one_that_is_not_allowed_leaves_no_file() throws IOException {
        given = "{\"code\":\"IDENTITY_NOT_ALLOWED\",\"detail\":\"Không được.\"}".getBytes(StandardCharsets.UTF_8);
        status = 403;
        assertThat(sovang("backup", "create", folder.resolve("so-vang.zip").toString()))
                .isEqualTo(4);
        nothingLeft();
    }

    @Test
    void an_older_one_stays_as_it_was_unless_a_whole_one_takes_its_place() throws IOException {
        Path file = Files.writeString(folder.resolve("so-vang.zip"), "cũ");
        assertThat(sovang("backup", "create", file.toString())).isEqualTo(2);
        given = Arrays.copyOf(given, 100);
        assertThat(sovang("backup", "create", file.toString(), "--yes")).isEqualTo(7);
        assertThat(file).hasContent("cũ");
        given = ABackup.whole().bytes();
        assertThat(sovang("backup", "create", file.toString(), "--yes")).isZero();
        assertThat(file).hasBinaryContent(given);
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThat(sovang("backup", "create", folder.resolve("usb/so-vang.zip").toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains("Không có thư mục " + folder.resolve("usb"));
    }

    private void nothingLeft() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private int sovang(String... words) {
        out.reset();
        err.reset();
        var environment = Map.of(
                "SOVANG_URL", "http://127.0.0.1:" + service.getAddress().getPort(),
                "SOVANG_TOKEN", "secret",
                "SOVANG_LANG", "vi");
        return Sovang.run(
                new Session(
                        environment,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new StringReader(""),
                        false,
                        millis -> {}),
                words);
    }

    private static String text(ByteArrayOutputStream said) {
        return said.toString(StandardCharsets.UTF_8);
    }
}
