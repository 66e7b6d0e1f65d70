package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sovang.naming.Recorded;

/**
 * One audit: folds the stream anew, in schemas beside the live ones, while writes go on. The last events are folded inside
 * the very snapshot in which live and replayed tables are then compared, so both are at the same position without anything
 * having to wait.
 */
final class ReplayRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);
    private static final int BATCH = 2_000;

    /** Few enough to be folded inside the snapshot. */
    private static final int CLOSE = 5_000;

    private final EventFeed feed;
    private final List<Folding> foldings;
    private final @Nullable Long to;
    private final BooleanSupplier stopping;
    private Map<String, Set<Long>> passes = Map.of();
    private final Positions read = new Positions();

    ReplayRun(EventFeed feed, List<Folding> foldings, @Nullable Long to, BooleanSupplier stopping) {
        this.feed = feed;
        this.foldings = foldings;
        this.to = to;
        this.stopping = stopping;
    }

    /** Told after each batch how many events are folded. */
    interface Watch {
        void folded(long position, long events) throws SQLException;
    }

    /** @param position all events up to here were folded */
    record Outcome(long position, Positions read, List<Comparison> comparisons) {}

    Outcome run(Connection connection, Watch watch) throws SQLException {
        connection.setAutoCommit(true);
        for (Folding folding : foldings) folding.begin(connection);
        Map<Folding, Long> targets = targets(connection);
        while (furthest(targets) - reached() > CLOSE) {
            connection.setAutoCommit(false);
            fold(connection, targets, watch);
            connection.setAutoCommit(true);
            if (reached() < furthest(targets)) break;
            targets = targets(connection);
        }
        connection.setAutoCommit(false);
        return compared(connection, watch);
    }

    private Outcome compared(Connection connection, Watch watch) throws SQLException {
        Statements.run(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SET LOCAL work_mem TO '64MB'");
        // Locked before the snapshot is taken: a rebuild must not exchange the tables in between.
        for (Folding folding : foldings) folding.lockLive(connection);
        Map<Folding, Long> targets = targets(connection);
        fold(connection, targets, watch);
        read.ends(furthest(targets));
        LOG.info("All {} events are folded; now every row is compared", read.events());
        var comparisons = new ArrayList<Comparison>();
        var standings = Standings.load(connection);
        for (Folding folding : foldings) {
            boolean behind = folding.livePosition(connection, standings) > folding.position();
            comparisons.add(folding.compare(connection, behind ? to : null));
        }
        return new Outcome(reached(), read, comparisons);
    }

    /** Up to where each is to be folded: as far as its live tables are, or as far as was asked. */
    private Map<Folding, Long> targets(Connection connection) throws SQLException {
        var standings = Standings.load(connection);
        passes = Standings.passes(connection);
        var targets = new HashMap<Folding, Long>();
        for (Folding folding : foldings) {
            long live = folding.livePosition(connection, standings);
            targets.put(folding, to == null ? live : Math.min(to, live));
        }
        return targets;
    }

    private static long furthest(Map<Folding, Long> targets) {
        return targets.values().stream().mapToLong(it -> it).max().orElse(0);
    }

    private long reached() {
        return foldings.stream().mapToLong(Folding::position).max().orElse(0);
    }

    private void fold(Connection connection, Map<Folding, Long> targets, Watch watch) throws SQLException {
        boolean snapshot = connection.getTransactionIsolation() == Connection.TRANSACTION_REPEATABLE_READ;
        Handover.replay(feed, slowest(targets), furthest(targets), BATCH, batch -> {
            if (stopping.getAsBoolean()) throw new CancellationException("the service stops");
            apply(connection, batch, targets);
            if (!snapshot) {
                watch.folded(reached(), read.events());
                connection.commit();
            }
            return true;
        });
    }

    private void apply(Connection connection, List<Recorded> batch, Map<Folding, Long> targets) throws SQLException {
        for (Folding folding : foldings) folding.apply(connection, batch, targets.getOrDefault(folding, 0L), passes);
        batch.forEach(it -> read.met(it.position()));
    }

    /** Where the reading has to begin: all events up to here are folded wherever they are to be. */
    private long slowest(Map<Folding, Long> targets) {
        return foldings.stream()
                .filter(it -> !it.isStopped() && it.position() < targets.getOrDefault(it, 0L))
                .mapToLong(Folding::position)
                .min()
                .orElse(furthest(targets));
    }
}
