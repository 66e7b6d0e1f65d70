package sovang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import sovang.server.EmbeddedDatabase;

/** One PostgreSQL server for all tests of this JVM, with the settings of production; it ends with the JVM. */
final class TestServer {

    private static final class Running {
        static final EmbeddedDatabase SERVER = start();
    }

    private TestServer() {}

    static EmbeddedDatabase running() {
        return Running.SERVER;
    }

    private static EmbeddedDatabase start() {
        try {
            Path home = Files.createTempDirectory("sovang-tests");
            var server = EmbeddedDatabase.open(home);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home), "stop test server"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedDatabase server, Path home) {
        server.close();
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
