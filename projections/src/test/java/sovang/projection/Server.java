package sovang.projection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL for all tests of this run; each asks for a database of its own. With {@code -Dsovang.test.postgres=URL}
 * (of a superuser, with {@code DATABASE} for the name) it is that server, such as an older one.
 */
public final class Server {

    private static final String URL = System.getProperty("sovang.test.postgres", "");
    private static final long RUN = ProcessHandle.current().pid();
    private static final @Nullable EmbeddedPostgres POSTGRES = URL.isEmpty() ? start() : null;
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Server() {}

    private static String url(String database) {
        return POSTGRES == null ? URL.replace("DATABASE", database) : POSTGRES.getJdbcUrl("postgres", database);
    }

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
        String name = "views_" + RUN + "_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        var config = new HikariConfig();
        config.setJdbcUrl(url(name));
        config.setMaximumPoolSize(12);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }
}
