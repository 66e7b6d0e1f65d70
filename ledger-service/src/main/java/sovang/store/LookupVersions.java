package sovang.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sovang.projection.EventFeed;
import sovang.projection.Refold;
import sovang.refusal.Refusal;

/** Which rows the look-up tables hold. A program folds anew what an older one wrote, and never touches what a newer did. */
public final class LookupVersions {

    private static final Logger LOG = LoggerFactory.getLogger(LookupVersions.class);

    private final List<Lookup> lookups;

    public LookupVersions(List<Lookup> lookups) {
        this.lookups = List.copyOf(lookups);
    }

    /**
     * Brings the tables to this program's versions, in one transaction and under the lock of appends: no node appends
     * meanwhile, and none sees them half full.
     *
     * @throws Refusal when a newer program has been here, or an event can't be folded
     */
    public void settle(DataSource database, EventFeed feed) {
        try (var open = database.getConnection()) {
            open.setAutoCommit(false);
            try {
                settle(open, feed);
                open.commit();
            } finally {
                open.rollback();
                open.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Trouble.away(e);
        }
    }

    private void settle(Connection open, EventFeed feed) throws SQLException {
        long head = head(open);
        var stored = stored(open);
        String newer = newer(stored);
        if (!newer.isEmpty()) throw tooOld(newer);
        var stale = stale(open, stored);
        if (head > 0 && !stale.isEmpty()) {
            String names = stale.stream().map(Lookup::name).collect(joining(", "));
            LOG.warn("Look-up tables are folded anew from {} events, as this program's are others: {}", head, names);
            try {
                Refold.run(open, feed, head, stale);
            } catch (IllegalStateException broken) {
                LOG.error("The look-up tables stay as they were", broken);
                throw notFolded(broken);
            }
        }
        note(open);
    }

    private static long head(Connection open) throws SQLException {
        try (var opening = open.prepareStatement("select ledger.hold_append()");
                var row = opening.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static Map<String, Integer> stored(Connection open) throws SQLException {
        var versions = new HashMap<String, Integer>();
        try (var query = open.prepareStatement("select name, version from ledger.lookup_version");
                var row = query.executeQuery()) {
            while (row.next()) versions.put(row.getString(1), row.getInt(2));
        }
        return versions;
    }

    /** The tables that a newer program wrote, or that only another one knows; empty if there are none. */
    String newer(Map<String, Integer> stored) {
        var mine = new HashMap<String, Integer>();
        for (Lookup lookup : lookups) mine.put(lookup.name(), lookup.version());
        return stored.entrySet().stream()
                .filter(there -> there.getValue() > mine.getOrDefault(there.getKey(), 0))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(joining(", "));
    }

    private List<Lookup> stale(Connection open, Map<String, Integer> stored) throws SQLException {
        var stale = new ArrayList<Lookup>();
        for (Lookup lookup : lookups) {
            boolean unversioned = stored.isEmpty() && hasRows(open, lookup);
            if (stored.getOrDefault(lookup.name(), unversioned ? 1 : 0) != lookup.version()) stale.add(lookup);
        }
        return stale;
    }

    /** The first release wrote no versions; tables that came after it are empty, and have to be folded. */
    private static boolean hasRows(Connection open, Lookup lookup) throws SQLException {
        String any = lookup.tables().stream()
                .map(table -> " or exists (select 1 from ledger." + table.name() + ")")
                .collect(joining());
        try (var query = open.prepareStatement("select false" + any);
                var row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void note(Connection open) throws SQLException {
        try (var insert = open.prepareStatement("""
                insert into ledger.lookup_version (name, version) values (?, ?)
                on conflict (name) do update set version = excluded.version""")) {
            for (Lookup lookup : lookups) {
                insert.setString(1, lookup.name());
                insert.setInt(2, lookup.version());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Refusal tooOld(String tables) {
        return Refusal.unavailable(
                "LEDGER_NEWER",
                "Sổ này đã được một phiên bản chương trình mới hơn ghi (bảng tra: " + tables
                        + "). Hãy khởi động bằng phiên bản đó hoặc mới hơn.",
                "A newer version of the program has written this ledger (look-up tables: " + tables
                        + "). Start that version or a later one.");
    }

    private static Refusal notFolded(IllegalStateException broken) {
        return Refusal.unavailable(
                "LOOKUP_NOT_FOLDED",
                "Không dựng lại được bảng tra từ sổ, nên chưa thay đổi gì (" + broken.getMessage()
                        + "). Hãy khởi động lại bằng phiên bản cũ và báo người làm phần mềm.",
                "A look-up table can't be folded anew from the ledger, so nothing was changed (" + broken.getMessage()
                        + "). Start the earlier version again and tell the makers.");
    }
}
