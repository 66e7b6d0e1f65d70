package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.naming.Recorded;

/** Folds events into the tables of one view, on a connection whose search path says which ones. */
final class Fold {

    private final Folded folded;
    private final Rows rows;

    Fold(Folded folded) {
        this.folded = folded;
        this.rows = new Rows(folded);
    }

    /** An event that could not be applied. All events before it are. */
    record Stop(long position, String error) {}

    /**
     * Applies the events of a batch that lie beyond {@code after}. If that fails, repeats it event by event, since one bad
     * event must not hide behind its neighbours, nor take their rows with it.
     *
     * @param passes positions that the view may pass if it can't apply their events
     * @return null when all were applied
     */
    @Nullable
    Stop apply(Connection connection, List<Recorded> batch, long after, Set<Long> passes) throws SQLException {
        try {
            folded.on(beyond(batch, after), rows);
            if (rows.isEmpty()) return null;
            Savepoint before = connection.setSavepoint();
            try {
                rows.flush(connection);
                connection.releaseSavepoint(before);
                return null;
            } catch (SQLException | RuntimeException failed) {
                Faults.passOn(failed);
                connection.rollback(before);
            }
        } catch (RuntimeException failed) {
            // Nothing was sent yet: the slow way finds out which event it is.
        } finally {
            rows.clear();
        }
        return oneByOne(connection, batch, after, passes);
    }

    private static List<Recorded> beyond(List<Recorded> batch, long after) {
        if (batch.isEmpty() || batch.getFirst().position() > after) return batch;
        return batch.stream().filter(it -> it.position() > after).toList();
    }

    private @Nullable Stop oneByOne(Connection connection, List<Recorded> batch, long after, Set<Long> passes)
            throws SQLException {
        for (Recorded recorded : batch) {
            if (recorded.position() <= after) continue;
            Savepoint before = connection.setSavepoint();
            try {
                folded.on(List.of(recorded), rows);
                rows.flush(connection);
                connection.releaseSavepoint(before);
            } catch (SQLException | RuntimeException failed) {
                Faults.passOn(failed);
                connection.rollback(before);
                if (!passes.contains(recorded.position())) {
                    return new Stop(recorded.position(), Faults.text(failed));
                }
            } finally {
                rows.clear();
            }
        }
        return null;
    }
}
