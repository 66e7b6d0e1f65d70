package sovang.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A fresh, migrated ledger, usually one for a test class:
 * {@code @AutoClose static final Database DATABASE = Database.fresh();}
 */
public final class Database implements AutoCloseable {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String url;
    private final String user;
    private final String password;
    private final ConcurrentLinkedDeque<Runnable> owned = new ConcurrentLinkedDeque<>();
    private final HikariDataSource pool;

    private Database(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.pool = pool(8);
    }

    public static Database fresh() {
        var server = TestServer.running();
        var database = at(server.createDatabase("test_" + MADE.incrementAndGet()), server.user(), server.password());
        database.migrate("ledger", "classpath:db/ledger");
        return database;
    }

    /** One that is there already, as a process started by a test sees it. */
    public static Database at(String url, String user, String password) {
        return new Database(url, user, password);
    }

    /** Brings a schema with a Flyway history of its own to its newest state. */
    public void migrate(String schema, String location) {
        Flyway.configure()
                .dataSource(pool)
                .locations(location)
                .defaultSchema(schema)
                .createSchemas(true)
                .load()
                .migrate();
    }

    /** The pool that the tests themselves look through. */
    public HikariDataSource pool() {
        return pool;
    }

    /** A pool of its own, as a second node has; closed with the database. Connections are opened when they are needed. */
    public HikariDataSource pool(int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user());
        config.setPassword(password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(10_000);
        var made = new HikariDataSource(config);
        own(made::close);
        return made;
    }

    /** How something that lives on this database ends before it does; the newest first. */
    public void own(Runnable end) {
        owned.push(end);
    }

    public JdbcClient sql() {
        return JdbcClient.create(pool);
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        owned.forEach(Runnable::run);
    }
}
