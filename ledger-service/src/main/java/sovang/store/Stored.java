package sovang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import sovang.naming.Recorded;

/**
 * A row of the event table. It is decoded after its connection is given back: a personal field may need a key, and so a
 * connection, and whoever holds one while he waits for a second can wait for ever.
 */
record Stored(
        long position,
        String stream,
        long sequence,
        Instant recordedAt,
        String type,
        int revision,
        String payload,
        String metadata) {

    static final String SELECT =
            "select position, stream, sequence, recorded_at, type, revision, payload, metadata from ledger.event ";

    private static final int FETCH = 200;

    /** One batch, and the connection is given back: until there are {@code most} events or so much text. */
    static List<Stored> read(DataSource database, String where, int most, int mostText, Object... values) {
        var found = new ArrayList<Stored>();
        try (var open = database.getConnection();
                var query = open.prepareStatement(SELECT + where + " order by position limit ?")) {
            open.setAutoCommit(false);
            query.setFetchSize(FETCH);
            for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            query.setInt(values.length + 1, most);
            long text = 0;
            try (var rows = query.executeQuery()) {
                while (text < mostText && rows.next()) {
                    found.add(of(rows));
                    text += found.getLast().payload().length();
                }
            } finally {
                open.rollback();
                open.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Trouble.away(e);
        }
        return found;
    }

    static Stored of(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8));
    }

    Recorded decoded(EventCodec codec) {
        return new Recorded(
                position,
                stream,
                sequence,
                recordedAt,
                codec.decode(type, revision, payload),
                codec.metadata(metadata));
    }
}
