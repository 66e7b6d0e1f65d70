package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Folds tables anew from all events, where they stand and in the transaction of who asks: nobody sees them half full. */
public final class Refold {

    private static final int BATCH = 2_000;

    private Refold() {}

    /** @throws IllegalStateException naming the event that can't be folded */
    public static void run(Connection open, EventFeed feed, long head, List<? extends ReplayCheck> all)
            throws SQLException {
        for (ReplayCheck check : all)
            for (Table table : check.tables()) Statements.run(open, "TRUNCATE " + check.schema() + "." + table.name());
        var folds = new LinkedHashMap<ReplayCheck, Fold>();
        for (ReplayCheck check : all) folds.put(check, new Fold(check));
        Handover.replay(feed, 0, head, BATCH, batch -> {
            for (var it : folds.entrySet()) {
                Statements.run(open, "SET LOCAL search_path TO " + it.getKey().schema());
                var stop = it.getValue().apply(open, batch, 0, Set.of());
                if (stop != null)
                    throw new IllegalStateException(
                            it.getKey().name() + " can't fold event " + stop.position() + ": " + stop.error());
            }
            return true;
        });
    }
}
