package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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

    /** Begins an audit up to a position, or up to where the views are; answers the job's id. */
    public String begin(@Nullable Long to) {
        if (to != null && (to < 1 || to > feed.head())) {
            String head = Long.toString(feed.head());
            throw Refusal.invalid(
                    "to", "REPLAY_TO", "Vị trí phải từ 1 đến " + head + ".", "The position must be 1 to " + head + ".");
        }
        try {
            Connection connection = database.getConnection();
            try {
                String id = register(connection, to);
                running = Thread.ofPlatform().name("sovang-replay").start(() -> run(connection, id, to));
                return id;
            } catch (SQLException | RuntimeException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new CannotGetJdbcConnectionException("The audit could not begin", failed);
        }
    }

    private String register(Connection connection, @Nullable Long to) throws SQLException {
        connection.setAutoCommit(true);
        if (!Statements.ask(connection, "SELECT pg_try_advisory_lock(?)", ONE_AT_A_TIME)) {
            throw Refusal.conflict(
                    "REPLAY_RUNNING",
                    "Đang có một lần dựng lại khác; hãy đợi lần đó xong.",
                    "Another replay is running; wait until it is done.");
        }
        clear(connection);
        String id = NewId.after("replay", clock);
        Statements.change(connection, "INSERT INTO views.replay (id, state, through) VALUES (?, 'running', ?)", id, to);
        return id;
    }

    private void run(Connection taken, String id, @Nullable Long to) {
        long start = System.nanoTime();
        String schema = id.substring(id.indexOf('-') + 1).replace('-', '_');
        var foldings = folded.stream().map(it -> new Folding(it, schema)).toList();
        try (Connection connection = taken) {
            Found found = found(connection, id, to, foldings, start);
            if (connection.isClosed()) return;
            if (!connection.getAutoCommit()) connection.rollback();
            connection.setAutoCommit(true);
            for (Folding folding : foldings) folding.drop(connection);
            end(connection, id, found, start);
            LOG.info("Replay {}: {} up to {}", id, found.state(), found.position());
        } catch (SQLException failed) {
            LOG.warn("Replay {} lost its connection: {}", id, Faults.text(failed));
        }
    }

    private record Found(
            String state,
            long position,
            long events,
            List<Comparison> comparisons,
            @Nullable String error) {}

    private Found found(Connection connection, String id, @Nullable Long to, List<Folding> foldings, long start) {
        try {
            var outcome = new ReplayRun(feed, foldings, to, () -> stopping)
                    .run(connection, (at, events) -> told(connection, id, at, events, start));
            boolean equal = outcome.comparisons().stream().allMatch(Comparison::equal);
            String state = equal ? "equal" : "different";
            return new Found(state, outcome.position(), outcome.events(), outcome.comparisons(), null);
        } catch (SQLException | RuntimeException failed) {
            LOG.warn("Replay {} failed", id, failed);
            return new Found("failed", 0, 0, List.of(), Faults.text(failed));
        }
    }

    /** Says how it ended and gives the lock back at once, so that who reads it may begin the next. */
    private static void end(Connection connection, String id, Found found, long start) throws SQLException {
        connection.setAutoCommit(false);
        Statements.change(
                connection,
                """
                UPDATE views.replay SET state = ?, position = ?, events = ?, seconds = ?, views = ?, error = ? WHERE id = ?
                """,
                found.state(),
                found.position(),
                found.events(),
                (System.nanoTime() - start) / 1e9,
                JsonColumn.write(found.comparisons()),
                found.error(),
                id);
        Statements.ask(connection, "SELECT pg_advisory_unlock(?)", ONE_AT_A_TIME);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void told(Connection connection, String id, long position, long events, long start)
            throws SQLException {
        Statements.change(
                connection,
                "UPDATE views.replay SET position = ?, events = ?, seconds = ? WHERE id = ?",
                position,
                events,
                (System.nanoTime() - start) / 1e9,
                id);
    }

    /** What an audit has found so far. */
    public Job job(String id) {
        return JdbcClient.create(database)
                .sql("SELECT id, state, position, events, seconds, views, error FROM views.replay WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new Job(
                        row.getString("id"),
                        row.getString("state"),
                        row.getLong("position"),
                        row.getLong("events"),
                        row.getDouble("seconds"),
                        List.of(JsonColumn.read(row.getString("views"), Comparison[].class)),
                        row.getString("error")))
                .optional()
                .orElseThrow(() -> Refusal.notFound(
                        "REPLAY_UNKNOWN", "Không có lần dựng lại " + id + ".", "There is no replay " + id + "."));
    }

    /** @param state running, equal, different or failed */
    public record Job(
            String id,
            String state,
            long position,
            long events,
            double seconds,
            List<Comparison> views,
            @Nullable String error) {}

    /** Whoever has the lock knows that nobody else is replaying: what is left is a crash's. */
    private static void clear(Connection connection) throws SQLException {
        Statements.change(
                connection,
                "UPDATE views.replay SET state = 'failed', error = 'the service stopped' WHERE state = 'running'");
        Scratch.dropAll(connection, "replay_");
    }

    @Override
    public void start() {
        stopping = false;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            if (!Statements.ask(connection, "SELECT pg_try_advisory_lock(?)", ONE_AT_A_TIME)) return;
            clear(connection);
            Statements.ask(connection, "SELECT pg_advisory_unlock(?)", ONE_AT_A_TIME);
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
