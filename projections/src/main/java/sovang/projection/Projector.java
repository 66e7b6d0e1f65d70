package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps the views up: on one node at a time, one loop for all of them, through lost connections and restarts. */
public final class Projector implements SmartLifecycle {

    /** Before the web server, which has the last phase: views are there when the first question comes. */
    private static final int PHASE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final long LEADER = 0x5356_5649_4557L;
    private static final Duration STANDBY = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);

    private final DataSource database;
    private final List<View> views;
    private final Round round;
    private final Rebuilds rebuilds;
    private volatile CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;

    Projector(DataSource database, List<View> views, Round round, Rebuilds rebuilds) {
        this.database = database;
        this.views = List.copyOf(views);
        this.round = round;
        this.rebuilds = rebuilds;
    }

    @Override
    public void start() {
        ViewSchema.migrate(database, ViewSchema.LIVE);
        stop = new CountDownLatch(1);
        rebuilds.start();
        thread = Thread.ofPlatform().name("sovang-views").start(this::run);
    }

    @Override
    public void stop() {
        stop.countDown();
        rebuilds.stop();
        Thread running = thread;
        if (running == null) return;
        running.interrupt();
        try {
            running.join(Duration.ofSeconds(20));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (stop.getCount() > 0) {
                try {
                    pause(lead() ? SHORTEST_PAUSE : STANDBY);
                    pause = SHORTEST_PAUSE;
                } catch (SQLException | RuntimeException | Error failed) {
                    // Whatever it is, the views are not left without their thread.
                    if (stop.getCount() == 0) return;
                    LOG.warn("The views wait {} ms and go on: {}", pause.toMillis(), Faults.text(failed), failed);
                    pause(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } catch (InterruptedException stopped) {
            LOG.debug("The views stop");
        }
    }

    private void pause(Duration time) throws InterruptedException {
        boolean _ = stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Leads until it is stopped or something goes wrong; false when another node leads. */
    private boolean lead() throws SQLException, InterruptedException {
        try (SessionLock lock = SessionLock.take(database, LEADER)) {
            if (lock == null) return false;
            Connection connection = lock.connection();
            connection.setSchema(ViewSchema.LIVE); // once: whenever it changes, all statements are planned anew
            Standings.register(connection, views);
            round.nudge();
            LOG.info("This node keeps {} views", views.size());
            while (stop.getCount() > 0) round.once(connection);
            return true;
        }
    }
}
