package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rebuilds under way on this node: few at a time, each on a thread and a connection of its own. */
final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    /** Each holds up to four batches in memory and, now and then, three connections. */
    private static final int MOST = 2;

    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final DataSource database;
    private final EventFeed feed;
    private final List<View> views;
    private final Map<String, Attempt> attempts = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Rebuilds(DataSource database, EventFeed feed, List<View> views) {
        this.database = database;
        this.feed = feed;
        this.views = views;
    }

    /** @param failed how many before it broke off one after the other */
    private record Attempt(Thread thread, int failed, long notBefore) {

        boolean isOn() {
            return thread.isAlive();
        }
    }

    /** Begins to rebuild a view unless that is under way, it rests, or others are rebuilt: it is asked again and again. */
    void begin(View view) {
        Attempt last = attempts.get(view.name());
        if (stopping || (last != null && (last.isOn() || System.nanoTime() - last.notBefore() < 0))) return;
        if (attempts.values().stream().filter(Attempt::isOn).count() >= MOST) return;
        int failed = last == null ? 0 : last.failed();
        Thread thread =
                Thread.ofPlatform().name("sovang-rebuild-" + view.name()).unstarted(() -> rebuild(view, failed));
        attempts.put(view.name(), new Attempt(thread, failed, System.nanoTime()));
        thread.start();
    }

    private void rebuild(View view, int failed) {
        @Nullable Throwable broken = null;
        try {
            new Rebuild(database, feed, views, view, () -> stopping).run();
        } catch (SQLException | RuntimeException | Error fault) {
            broken = fault;
        }
        if (broken == null) attempts.remove(view.name());
        else if (!stopping) rest(view, failed + 1, broken);
    }

    /** What may pass is tried again, later each time; what will not pass stops with its reason. */
    private void rest(View view, int failed, Throwable broken) {
        Duration rest = Duration.ofSeconds(1L << Math.min(failed - 1, 10));
        if (rest.compareTo(LONGEST_REST) > 0) rest = LONGEST_REST;
        attempts.put(view.name(), new Attempt(Thread.currentThread(), failed, System.nanoTime() + rest.toNanos()));
        String why = Faults.text(broken);
        boolean passing = Faults.isPassing(broken);
        LOG.warn("Rebuild {} of {} broke off{}", failed, view.name(), passing ? " and is begun again" : "", broken);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            if (passing)
                Standings.rests(
                        connection, view, "attempt " + failed + ", again in " + rest.toSeconds() + " s: " + why);
            else Standings.notRebuilt(connection, view, null, why);
        } catch (SQLException away) {
            LOG.warn("Why {} is not rebuilt could not be written down: {}", view.name(), Faults.text(away));
        }
    }

    void start() {
        stopping = false;
    }

    void stop() {
        stopping = true;
        for (Attempt attempt : attempts.values()) {
            try {
                attempt.thread().join(Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
