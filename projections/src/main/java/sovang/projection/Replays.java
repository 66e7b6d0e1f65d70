package sovang.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.naming.NewId;
import sovang.refusal.Refusal;

/** Audits, one at a time over all nodes: the stream is folded anew and every row of every view compared. */
public final class Replays implements SmartLifecycle {

    private static final int PHASE = 1_001;
    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);
    private static final long ONE_AT_A_TIME = 0x5356_5245_504CL;

    private final DataSource database;
    private final EventFeed feed;
    private final List<Folded> folded;
    private final Clock clock;
    private volatile boolean stopping;
    private volatile @Nullable Thread running;

    Replays(DataSource database, EventFeed feed, List<View> views, List<ReplayCheck> checks, Clock clock) {
        this.database = database;
        this.feed = feed;
        this.folded = Stream.<Folded>concat(views.stream(), checks.stream()).toList();
        this.clock = clock;
    }

    /** @param again whether an earlier request with the same key began it */
    public record Begun(String id, boolean again) {}

    /**
     * Begins an audit up to a position, or up to where the views are.
     *
     * @param key of the request: the same one again gets the job that it began, and begins none
     */
    public Begun begin(@Nullable Long to, @Nullable String key) {
        checkReached(to);
        Optional<String> begun = ReplayJob.begun(JdbcClient.create(database), key, to);
        if (begun.isPresent()) return new Begun(begun.get(), true);
        try {
            SessionLock lock = taken();
            try {
                String id = register(lock.connection(), to, key);
                running = Thread.ofPlatform().name("sovang-replay").start(() -> run(lock, id, to));
                return new Begun(id, false);
            } catch (SQLException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new CannotGetJdbcConnectionException("The audit could not begin", failed);
        }
    }

    /** All that is checked before one begins, and nothing is done; answers what would be folded. */
    public List<String> rehearse(@Nullable Long to) {
        checkReached(to);
        try (SessionLock _ = taken()) {
            return folded.stream().map(Folded::name).toList();
        } catch (SQLException failed) {
            throw new CannotGetJdbcConnectionException("The audit could not begin", failed);
        }
    }

    private SessionLock taken() throws SQLException {
        SessionLock lock = SessionLock.take(database, ONE_AT_A_TIME);
        if (lock != null) return lock;
        throw Refusal.conflict(
                "REPLAY_RUNNING",
                "Đang có một lần dựng lại khác; hãy đợi lần đó xong.",
                "Another replay is running; wait until it is done.");
    }

    private void checkReached(@Nullable Long to) {
        long head = feed.head();
        if (to != null && (to < 1 || to > head)) {
            throw Refusal.invalid(
                    "to", "REPLAY_TO", "Vị trí phải từ 1 đến " + head + ".", "The position must be 1 to " + head + ".");
        }
    }

    private String register(Connection connection, @Nullable Long to, @Nullable String key) throws SQLException {
        clear(connection);
        String id = NewId.after("replay", clock);
        ReplayJob.begin(connection, id, to, key);
        return id;
    }

    private void run(SessionLock taken, String id, @Nullable Long to) {
        String schema = id.substring(id.indexOf('-') + 1).replace('-', '_');
        var foldings = folded.stream().map(it -> new Folding(it, schema)).toList();
        try (SessionLock lock = taken) {
            Connection connection = lock.connection();
            ReplayJob found = found(connection, id, to, foldings);
            if (connection.isClosed()) return;
            if (!connection.getAutoCommit()) connection.rollback();
            connection.setAutoCommit(true);
            for (Folding folding : foldings) folding.drop(connection);
            // The lock is given back before anyone can read how it ended, so that who reads it may begin the next.
            connection.setAutoCommit(false);
            found.write(connection);
            lock.release();
            connection.commit();
            LOG.info("Replay {}: {} up to {}", id, found.state(), found.position());
        } catch (SQLException failed) {
            LOG.warn("Replay {} lost its connection: {}", id, Faults.text(failed));
        }
    }

    private ReplayJob found(Connection connection, String id, @Nullable Long to, List<Folding> foldings) {
        long start = System.nanoTime();
        try {
            var outcome = new ReplayRun(feed, foldings, to, () -> stopping)
                    .run(
                            connection,
                            (at, events) -> new ReplayJob(
                                            id, "running", at, events, since(start), List.of(), 0, null, null)
                                    .write(connection));
            boolean equal = outcome.read().missing() == 0
                    && outcome.comparisons().stream().allMatch(Comparison::equal);
            return new ReplayJob(
                    id,
                    equal ? "equal" : "different",
                    outcome.position(),
                    outcome.read().events(),
                    since(start),
                    outcome.comparisons(),
                    outcome.read().missing(),
                    outcome.read().firstMissing(),
                    null);
        } catch (SQLException | RuntimeException | Error failed) {
            LOG.warn("Replay {} failed", id, failed);
            return new ReplayJob(id, "failed", 0, 0, since(start), List.of(), 0, null, why(failed));
        }
    }

    /** An answer of the ledger, such as that a key is another's, is told in its own words. */
    private static String why(Throwable failed) {
        return failed instanceof Refusal answer ? answer.vi() + " | " + answer.en() : Faults.text(failed);
    }

    private static BigDecimal since(long start) {
        return BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(1, RoundingMode.HALF_UP);
    }

    /** What an audit has found so far. */
    public ReplayJob job(String id) {
        return ReplayJob.read(JdbcClient.create(database), id);
    }

    /** Whoever has the lock knows that nobody else is replaying: what is left is a crash's. */
    private static void clear(Connection connection) throws SQLException {
        ReplayJob.giveUp(connection);
        Scratch.dropAll(connection, "replay_");
    }

    @Override
    public void start() {
        stopping = false;
        try (SessionLock lock = SessionLock.take(database, ONE_AT_A_TIME)) {
            if (lock != null) clear(lock.connection());
        } catch (SQLException failed) {
            throw new CannotGetJdbcConnectionException("What a crash left of replays could not be cleared", failed);
        }
    }

    @Override
    public void stop() {
        stopping = true;
        Thread thread = running;
        if (thread == null) return;
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
