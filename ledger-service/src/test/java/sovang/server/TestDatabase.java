package sovang.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A fresh, empty database for one test class; all of them live on one PostgreSQL that ends with the test run. */
public record TestDatabase(String jdbcUrl, String user, String password) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static TestDatabase fresh() {
        EmbeddedDatabase server = Shared.SERVER;
        String url = server.createDatabase("fresh_" + NUMBER.incrementAndGet());
        return new TestDatabase(url, server.user(), server.password());
    }

    private static final class Shared {
        static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            try {
                Path home = Files.createTempDirectory("sovang-test");
                EmbeddedDatabase server = EmbeddedDatabase.open(home);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home)));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void end(EmbeddedDatabase server, Path home) {
            server.close();
            try {
                DurableFiles.deleteTree(home);
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}
