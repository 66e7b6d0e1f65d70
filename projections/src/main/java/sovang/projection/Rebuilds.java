package sovang.projection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rebuilds under way on this node, each on a thread and a connection of its own. */
final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final DataSource database;
    private final EventFeed feed;
    private final List<View> views;
    private final Map<String, Thread> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Rebuilds(DataSource database, EventFeed feed, List<View> views) {
        this.database = database;
        this.feed = feed;
        this.views = views;
    }

    /** Begins to rebuild a view unless that is under way; a rebuild that breaks off is begun again. */
    void begin(View view) {
        Thread before = running.get(view.name());
        if (stopping || (before != null && before.isAlive())) return;
        running.put(
                view.name(),
                Thread.ofPlatform().name("sovang-rebuild-" + view.name()).start(() -> rebuild(view)));
    }

    private void rebuild(View view) {
        try {
            new Rebuild(database, feed, views, view, () -> stopping).run();
        } catch (java.sql.SQLException | RuntimeException failed) {
            if (!stopping)
                LOG.warn("Rebuild of {} broke off and is begun again: {}", view.name(), Faults.text(failed), failed);
        }
    }

    void start() {
        stopping = false;
    }

    void stop() {
        stopping = true;
        for (@Nullable Thread thread : running.values()) {
            try {
                if (thread != null) thread.join(java.time.Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
