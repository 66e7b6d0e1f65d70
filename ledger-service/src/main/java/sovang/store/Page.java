package sovang.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import sovang.naming.Recorded;

/** Writes appends into an open transaction: events, the keys and answers that belong to them, and the look-up tables. */
final class Page {

    private final List<Lookup> lookups;

    Page(List<Lookup> lookups) {
        this.lookups = lookups;
    }

    /** @return the events with their positions, in the order of the appends */
    List<Recorded> write(Connection open, List<Append> appends) throws SQLException {
        long position;
        OffsetDateTime at;
        try (var opening = open.prepareStatement("select head, at from ledger.open_append('{}', '{}', '{}')");
                var row = opening.executeQuery()) {
            row.next();
            position = row.getLong(1);
            at = row.getObject(2, OffsetDateTime.class);
        }
        var written = new ArrayList<Recorded>();
        var rows = new ByteArrayOutputStream(1 << 14);
        var answers = new ByteArrayOutputStream();
        for (Append append : appends) {
            keys(open, append);
            for (Encoded event : append.events) {
                position++;
                rows.writeBytes((position + "\t" + at + "\t").getBytes(StandardCharsets.UTF_8));
                rows.writeBytes(event.row());
                written.add(new Recorded(
                        position, event.stream(), event.sequence(), at.toInstant(), event.event(), event.metadata()));
            }
            answer(answers, append, position);
        }
        copy(open, "copy ledger.event from stdin", rows);
        if (answers.size() > 0) copy(open, "copy ledger.command from stdin", answers);
        for (Lookup lookup : lookups) lookup.apply(written, open);
        for (Lookup lookup : lookups) lookup.check(written, open);
        return written;
    }

    private static void answer(ByteArrayOutputStream answers, Append append, long position) {
        Append.Once once = append.once;
        if (once == null) return;
        new CopyText()
                .add(once.key())
                .add(once.actor())
                .add(once.hash())
                .add(once.answer() == null ? "" : once.answer())
                .add(append.events.isEmpty() ? 0 : position)
                .to(answers);
    }

    private static void keys(Connection open, Append append) throws SQLException {
        if (append.keys.isEmpty()) return;
        try (PreparedStatement insert =
                open.prepareStatement("insert into vault.data_key (subject, wrapped) values (?, ?)")) {
            for (Append.NewKey key : append.keys.values()) {
                insert.setString(1, key.subject());
                insert.setBytes(2, key.wrapped());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void copy(Connection open, String sql, ByteArrayOutputStream rows) throws SQLException {
        CopyIn copy = open.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        byte[] bytes = rows.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }
}
