package sovang.projection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of this run; each asks for a database of its own. */
public final class Server {

    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Server() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    started.close();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }));
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static HikariDataSource database() {
        String name = "views" + DATABASES.incrementAndGet();
        try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        var config = new HikariConfig();
        config.setJdbcUrl(POSTGRES.getJdbcUrl("postgres", name));
        config.setMaximumPoolSize(12);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }
}
