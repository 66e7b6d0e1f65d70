package sovang.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import sovang.naming.Recorded;

/** Writes appends into an open transaction: events, the keys and answers that belong to them, and the look-up tables. */
final class Page {

    private final List<Lookup> lookups;
    private final LookupVersions versions;

    /** Where this node last saw the ledger end: it never ends before. */
    private volatile long head;

    private long lookupsSeen = -1;
    private volatile boolean wentBack;

    Page(List<Lookup> lookups) {
        this.lookups = lookups;
        this.versions = new LookupVersions(lookups);
    }

    /**
     * What was written.
     *
     * @param events with their positions, in the order of the appends
     * @param positions of the last event of each append; 0 where it has none
     * @param refused the appends that don't fit the ledger as it stands, of which nothing was written
     */
    record Written(List<Recorded> events, Map<Append, Long> positions, Map<Append, RuntimeException> refused) {}

    Written write(Connection open, List<Append> appends) throws SQLException {
        Opening opening = Opening.of(open, appends);
        if (opening.head != head) forget();
        requireWhole(opening);
        if (opening.foreign) throw foreign(open);
        requireMine(open, opening);
        long position = opening.head;
        var written = new Written(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        var rows = new ByteArrayOutputStream(1 << 14);
        var answers = new ByteArrayOutputStream();
        for (Append append : appends) {
            RuntimeException no = opening.refuse(append);
            if (no != null) {
                written.refused.put(append, no);
                continue;
            }
            keys(open, append);
            for (Encoded event : append.events) {
                position++;
                rows.writeBytes((position + "\t" + opening.at + "\t").getBytes(StandardCharsets.UTF_8));
                rows.writeBytes(event.row());
                written.events.add(new Recorded(
                        position,
                        event.stream(),
                        event.sequence(),
                        opening.at.toInstant(),
                        event.event(),
                        event.metadata()));
            }
            written.positions.put(append, append.events.isEmpty() ? 0 : position);
            answer(answers, append, position);
        }
        if (answers.size() > 0) copy(open, "copy ledger.command from stdin", answers);
        if (opening.announced != position) announce(open, opening.announced, position);
        if (written.events.isEmpty()) return written;
        copy(open, "copy ledger.event from stdin", rows);
        for (Lookup lookup : lookups) lookup.apply(written.events, open);
        for (Lookup lookup : lookups) lookup.check(written.events, open);
        return written;
    }

    /** What was written is committed. */
    void committed(Written written) {
        if (!written.events.isEmpty()) head = written.events.getLast().position();
    }

    /** What was read is not to be relied on any more. */
    void forget() {
        lookups.forEach(Lookup::forget);
    }

    boolean hasGoneBack() {
        return wentBack;
    }

    private void requireWhole(Opening opening) {
        wentBack = opening.head < head;
        if (wentBack) throw Trouble.wentBack(head, opening.head);
        head = opening.head;
    }

    /** A node that goes on with an older program would fold its own way into tables that were folded anew. */
    private void requireMine(Connection open, Opening opening) throws SQLException {
        if (opening.lookups == lookupsSeen) return;
        if (!versions.newer(LookupVersions.stored(open)).isEmpty()) throw Trouble.oldProgram();
        lookupsSeen = opening.lookups;
    }

    /** Some of the appends that were announced are not written. */
    private static void announce(Connection open, long announced, long ends) throws SQLException {
        try (var announcing = open.prepareStatement("update ledger.head set position = ? where position = ?")) {
            announcing.setLong(1, ends);
            announcing.setLong(2, announced);
            announcing.executeUpdate();
        }
    }

    private static RuntimeException foreign(Connection open) throws SQLException {
        LedgerEnd end = LedgerEnd.of(open);
        return end.trouble(0).orElseGet(() -> LedgerEnd.wentBack(end.last(), end.announced()));
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
