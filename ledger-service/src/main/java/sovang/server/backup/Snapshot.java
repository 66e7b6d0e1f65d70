package sovang.server.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The ledger as it stands at one moment: a read-only transaction that later writing doesn't disturb. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;

    Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        Texts.plain(connection);
    }

    Connection connection() {
        return connection;
    }

    /** Also of tables that nobody thinks of: all number generators of the two schemas that have been used. */
    List<Manifest.Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Manifest.Sequence>();
        try (var query = connection.prepareStatement("""
                        select quote_ident(schemaname) || '.' || quote_ident(sequencename), last_value from pg_sequences
                        where schemaname in ('ledger', 'vault') and last_value is not null order by 1""");
                var row = query.executeQuery()) {
            while (row.next()) sequences.add(new Manifest.Sequence(row.getString(1), row.getLong(2)));
        }
        return sequences;
    }

    long position() throws SQLException {
        return number("select coalesce(max(position), 0) from ledger.event");
    }

    String schema() throws SQLException {
        return text("""
                select version from ledger.flyway_schema_history
                where success and version is not null order by installed_rank desc limit 1""");
    }

    String server() throws SQLException {
        return text("select current_setting('server_version')");
    }

    Instant at() throws SQLException {
        return Instant.parse(text("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
