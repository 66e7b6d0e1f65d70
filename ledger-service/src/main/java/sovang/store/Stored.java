package sovang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
