package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.naming.Recorded;

/** One view, or one check, that an audit folds anew in a schema of its own. */
final class Folding {

    private final Folded folded;
    private final String live;
    private final Scratch scratch;
    private final Fold fold;
    private long position;
    private Fold.@Nullable Stop stop;

    Folding(Folded folded, String id) {
        this.folded = folded;
        this.live = folded instanceof ReplayCheck check ? check.schema() : ViewSchema.LIVE;
        this.scratch = new Scratch("replay_" + id + "_" + folded.name());
        this.fold = new Fold(folded);
    }

    void begin(Connection connection) throws SQLException {
        scratch.make(connection);
        scratch.like(connection, live, folded.tables(), false);
    }

    /** How far the live tables are. */
    long livePosition(Connection connection, Map<String, Standing> standings) throws SQLException {
        if (folded instanceof ReplayCheck check) return check.position(connection);
        Standing standing = standings.get(folded.name());
        return standing == null ? 0 : standing.position();
    }

    /** Applies the events of a batch up to {@code through}, unless one has stopped it before. */
    void apply(Connection connection, List<Recorded> batch, long through, Map<String, Set<Long>> passes)
            throws SQLException {
        if (stop != null || position >= through) return;
        List<Recorded> meant = batch;
        if (batch.getLast().position() > through) {
            meant = batch.stream().filter(it -> it.position() <= through).toList();
        }
        if (meant.isEmpty() || meant.getLast().position() <= position) return;
        scratch.use(connection);
        stop = fold.apply(connection, meant, position, passes.getOrDefault(folded.name(), Set.of()));
        if (stop == null) position = meant.getLast().position();
    }

    /** @param at compare what both knew at this position; null: the live tables are just as far */
    Comparison compare(Connection connection, @Nullable Long at) throws SQLException {
        if (stop != null) {
            String error = "event " + stop.position() + ": " + stop.error();
            return new Comparison(folded.name(), 0, false, new Comparison.Difference("", null, error));
        }
        long rows = 0;
        for (Table table : folded.tables()) {
            if (at != null && !table.grows()) continue;
            rows += Comparison.count(connection, live, table, at);
            var difference = Comparison.difference(connection, live, scratch.schema(), table, at);
            if (difference != null) return new Comparison(folded.name(), rows, false, difference);
        }
        return new Comparison(folded.name(), rows, true, null);
    }

    void lockLive(Connection connection) throws SQLException {
        for (Table table : folded.tables()) {
            Statements.run(connection, "LOCK TABLE " + live + "." + table.name() + " IN ACCESS SHARE MODE");
        }
    }

    long position() {
        return position;
    }

    boolean isStopped() {
        return stop != null;
    }

    void drop(Connection connection) throws SQLException {
        scratch.drop(connection);
    }
}
