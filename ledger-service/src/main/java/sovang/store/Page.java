package sovang.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import sovang.naming.Recorded;

/** Writes appends into an open transaction: events, the keys and answers that belong to them, and the look-up tables. */
final class Page {

    private static final int MOST_ENDS = 20_000;

    private final List<Lookup> lookups;
    private final LookupVersions versions;

    /** Where this node last saw the ledger end: it never ends before. */
    private volatile long head;

    /** The last events of streams that go on, as long as it ends there; of the append thread. */
    private final Map<String, Long> ends = new HashMap<>();

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
    record Written(List<Recorded> events, Map<Append, Long> positions, Map<Append, RuntimeException> refused) {

        private static Written nothing() {
            return new Written(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    Written write(Connection open, List<Append> appends) throws SQLException {
        Opening opening = Opening.of(open, appends, head, ends);
        if (opening.head != head) forget();
        requireWhole(opening);
        if (opening.foreign) throw foreign(open);
        requireMine(open, opening);
        var refused = opening.refused(appends);
        if (!refused.isEmpty()) return without(refused, open, appends);
        long position = opening.head;
        var written = Written.nothing();
        var rows = new ByteArrayOutputStream(1 << 14);
        for (Append append : appends) {
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
        }
        if (written.events.isEmpty()) return written;
        copy(open, rows);
        for (Lookup lookup : lookups) lookup.apply(written.events, open);
        for (Lookup lookup : lookups) lookup.check(written.events, open);
        return written;
    }

    /** Begins again without those that don't fit: what was announced for all is taken back. */
    private Written without(Map<Append, RuntimeException> refused, Connection open, List<Append> appends)
            throws SQLException {
        open.rollback();
        var fitting =
                appends.stream().filter(append -> !refused.containsKey(append)).toList();
        Written written = fitting.isEmpty() ? Written.nothing() : write(open, fitting);
        written.refused.putAll(refused);
        return written;
    }

    /** What was written is committed. */
    void committed(Written written) {
        if (written.events.isEmpty()) return;
        head = written.events.getLast().position();
        if (ends.size() > MOST_ENDS) ends.clear();
        for (Recorded event : written.events) if (event.sequence() > 0) ends.put(event.stream(), event.sequence());
    }

    /** What was read is not to be relied on any more. */
    void forget() {
        ends.clear();
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

    private static RuntimeException foreign(Connection open) throws SQLException {
        LedgerEnd end = LedgerEnd.of(open);
        return end.trouble(0).orElseGet(() -> LedgerEnd.wentBack(end.last(), end.announced()));
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

    private static void copy(Connection open, ByteArrayOutputStream rows) throws SQLException {
        CopyIn copy = open.unwrap(PGConnection.class).getCopyAPI().copyIn("copy ledger.event from stdin");
        byte[] bytes = rows.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }
}
