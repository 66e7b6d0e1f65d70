package sovang.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import sovang.server.ServerHome;

/** The service's own PostgreSQL, asked past the service: for limits, and for checks of what was really recorded. */
final class Database {

    private static final String NAME = "sovang";

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    static Database of(ServerHome home) {
        var database = new Database();
        database.source.setServerNames(new String[] {"127.0.0.1"});
        database.source.setPortNumbers(new int[] {Integer.parseInt(small(home, "port"))});
        database.source.setDatabaseName(NAME);
        database.source.setUser(NAME);
        database.source.setPassword(small(home, "password"));
        return database;
    }

    DataSource source() {
        return source;
    }

    /** As programs of PostgreSQL want it in their environment. */
    void tell(ProcessBuilder program) {
        var environment = program.environment();
        environment.put("PGHOST", "127.0.0.1");
        environment.put("PGPORT", Integer.toString(source.getPortNumbers()[0]));
        environment.put("PGDATABASE", NAME);
        environment.put("PGUSER", NAME);
        environment.put("PGPASSWORD", String.valueOf(source.getPassword()));
    }

    String version() {
        String durable = text("""
                select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
                where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers')""");
        return "PostgreSQL " + text("show server_version") + " (" + durable + ")";
    }

    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    String text(String sql) {
        try (Connection open = source.getConnection();
                var row = open.createStatement().executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new Failure(sql, e);
        }
    }

    /** The last position of the ledger. */
    long head() {
        return number("select coalesce(max(position), 0) from ledger.event");
    }

    void run(String sql) {
        try (Connection open = source.getConnection()) {
            open.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new Failure(sql, e);
        }
    }

    long copyOut(String sql, OutputStream to) {
        try (Connection open = source.getConnection()) {
            return open.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, to);
        } catch (SQLException e) {
            throw new Failure(sql, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long copyIn(String sql, InputStream from) {
        try (Connection open = source.getConnection()) {
            return open.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, from, 1 << 16);
        } catch (SQLException e) {
            throw new Failure(sql, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String small(ServerHome home, String file) {
        return ServerHome.read(home.postgres().resolve(file)).orElseThrow();
    }
}
