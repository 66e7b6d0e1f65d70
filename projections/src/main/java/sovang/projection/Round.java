package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sovang.naming.Recorded;

/** One turn of the loop: what operators ask, then one batch for each group of views that stand together. */
final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final int SMALL = 1_000;
    private static final int LARGE = 4_000;
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final EventFeed feed;
    private final ReadAhead ahead;
    private final List<View> views;
    private final Map<String, Fold> folds = new HashMap<>();
    private final Rebuilds rebuilds;
    private final Bell bell;
    private final AtomicBoolean nudged = new AtomicBoolean(true);
    private Map<String, Standing> standings = Map.of();
    private Map<String, Set<Long>> passes = Map.of();
    private long lookAgain = System.nanoTime();
    private int size = SMALL;

    Round(EventFeed feed, List<View> views, Rebuilds rebuilds, Bell bell) {
        this.feed = feed;
        this.ahead = new ReadAhead(feed);
        this.views = List.copyOf(views);
        this.rebuilds = rebuilds;
        this.bell = bell;
        for (View view : views) folds.put(view.name(), new Fold(view));
    }

    /** Looks at once what is asked of the views. */
    void nudge() {
        nudged.set(true);
    }

    void once(Connection connection) throws SQLException, InterruptedException {
        if (nudged.getAndSet(false) || System.nanoTime() - lookAgain > 0) look(connection);
        var together = new TreeMap<Long, List<View>>();
        for (View view : Standings.running(views, standings)) {
            together.computeIfAbsent(Standings.position(standings, view), at -> new ArrayList<>())
                    .add(view);
        }
        long front = together.isEmpty() ? feed.head() : together.lastKey();
        boolean moved = false;
        for (var group : together.descendingMap().entrySet()) {
            long from = group.getKey();
            List<Recorded> batch = from == front ? next(from) : feed.read(from, (int) Math.min(SMALL, front - from));
            if (batch.isEmpty()) continue;
            apply(connection, group.getValue(), from, batch);
            moved = true;
        }
        if (moved) bell.ring();
        else feed.await(front, PATIENCE);
    }

    /** The next events for the views in front; while there are many, in larger batches, each read while the last is applied. */
    private List<Recorded> next(long front) throws InterruptedException {
        List<Recorded> batch = ahead.read(front, size);
        if (batch.size() < size) {
            size = SMALL;
        } else {
            size = Math.min(size * 2, LARGE);
            ahead.begin(batch.getLast().position(), size);
        }
        return batch;
    }

    private void look(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        lookAgain = System.nanoTime() + PATIENCE.toNanos();
        standings = Standings.load(connection);
        passes = Standings.passes(connection);
        boolean resumed = false;
        for (View view : views) {
            Standing standing = standings.get(view.name());
            if (standing == null) continue;
            if (standing.wanted() == Standing.Wanted.REBUILD) rebuilds.begin(view);
            Long failedAt = standing.failedAt();
            boolean passing = failedAt != null && mayPass(view).contains(failedAt);
            if (!passing && standing.wanted() != Standing.Wanted.RETRY) continue;
            LOG.info("View {} goes on at {}", view.name(), standing.position() + 1);
            if (standing.version() == view.version()) Standings.resume(connection, view.name());
            else Standings.anew(connection, view.name());
            resumed = true;
        }
        if (resumed) standings = Standings.load(connection);
    }

    private Set<Long> mayPass(View view) {
        return passes.getOrDefault(view.name(), Set.of());
    }

    /** One transaction: rows and positions, so that reads across views agree. */
    private void apply(Connection connection, List<View> group, long from, List<Recorded> batch) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (!moved(connection, group, from, batch)) return;
            for (View view : group) view.apply(batch, connection);
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            Faults.passOn(failed);
            connection.rollback();
            applyWithCare(connection, group, from, batch);
            return;
        }
        standings = reached(group, batch);
    }

    /** The same when a view can't apply an event: it stops before it or passes it, and the others go on. */
    private void applyWithCare(Connection connection, List<View> group, long from, List<Recorded> batch)
            throws SQLException {
        if (!moved(connection, group, from, batch)) return;
        var going = new ArrayList<View>();
        for (View view : group) {
            Fold.Stop stop = fold(view).apply(connection, batch, from, mayPass(view));
            if (stop == null) {
                going.add(view);
            } else {
                LOG.error("View {} stops before event {}: {}", view.name(), stop.position(), stop.error());
                Standings.stop(connection, view.name(), stop);
                nudge();
            }
        }
        connection.commit();
        standings = reached(going, batch);
    }

    /** Positions first: their row locks keep a rebuild from swapping tables under our feet. */
    private boolean moved(Connection connection, List<View> group, long from, List<Recorded> batch)
            throws SQLException {
        // What a crash takes from the views, their positions lose with it: the events are safe, and are applied again.
        // To plan what a batch writes takes as long as to write it.
        Statements.run(
                connection, "SET LOCAL synchronous_commit TO off; SET LOCAL plan_cache_mode TO force_generic_plan");
        List<String> names = group.stream().map(View::name).toList();
        if (Standings.move(connection, names, from, batch.getLast().position())) return true;
        connection.rollback();
        nudge();
        return false;
    }

    private Map<String, Standing> reached(List<View> group, List<Recorded> batch) {
        var reached = new HashMap<>(standings);
        for (View view : group)
            reached.computeIfPresent(
                    view.name(), (name, was) -> was.at(batch.getLast().position()));
        return reached;
    }

    private Fold fold(View view) {
        Fold fold = folds.get(view.name());
        if (fold == null) throw new IllegalStateException(view.name());
        return fold;
    }
}
