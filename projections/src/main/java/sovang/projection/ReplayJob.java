package sovang.projection;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.refusal.Refusal;

/**
 * An audit and what it has found so far.
 *
 * @param state running, equal, different or failed
 * @param position all events up to here were folded
 * @param events the rows that were read
 * @param missing positions that have no row, the first of them {@code firstMissing}
 */
public record ReplayJob(
        String id,
        String state,
        long position,
        long events,
        BigDecimal seconds,
        List<Comparison> views,
        long missing,
        @Nullable Long firstMissing,
        @Nullable String error) {

    /** Nothing is computed from these, so a change of them makes no figure differ. */
    private static final List<String> NOT_COMPARED = List.of("actor", "recordedAt");

    public List<String> getNotCompared() {
        return NOT_COMPARED;
    }

    static ReplayJob read(JdbcClient database, String id) {
        return database.sql("SELECT * FROM views.replay WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new ReplayJob(
                        row.getString("id"),
                        row.getString("state"),
                        row.getLong("position"),
                        row.getLong("events"),
                        row.getBigDecimal("seconds"),
                        List.of(JsonColumn.read(row.getString("views"), Comparison[].class)),
                        row.getLong("missing"),
                        row.getObject("first_missing", Long.class),
                        row.getString("error")))
                .optional()
                .orElseThrow(() -> Refusal.notFound(
                        "REPLAY_UNKNOWN", "Không có lần dựng lại " + id + ".", "There is no replay " + id + "."));
    }

    /** The one that a request with this key began before. */
    static Optional<String> begun(JdbcClient database, @Nullable String key, @Nullable Long to) {
        return database.sql("SELECT id, through FROM views.replay WHERE command_key = :key")
                .param("key", key)
                .query((row, number) -> {
                    if (Objects.equals(row.getObject("through", Long.class), to)) return row.getString("id");
                    throw Refusal.rule(
                            "STORE_KEY_REUSED",
                            "Mã chống trùng này đã dùng cho một lệnh khác. Hãy bỏ mã đó đi để máy tự đặt mã mới.",
                            "This idempotency key was used for something else. Leave it out, and a new one is made.");
                })
                .optional();
    }

    static void begin(Connection connection, String id, @Nullable Long to, @Nullable String key) throws SQLException {
        Statements.change(
                connection,
                "INSERT INTO views.replay (id, state, through, command_key) VALUES (?, 'running', ?, ?)",
                id,
                to,
                key);
    }

    void write(Connection connection) throws SQLException {
        Statements.change(
                connection,
                """
                UPDATE views.replay SET state = ?, position = ?, events = ?, seconds = ?, views = ?, missing = ?,
                    first_missing = ?, error = ? WHERE id = ?
                """,
                state,
                position,
                events,
                seconds,
                JsonColumn.write(views),
                missing,
                firstMissing,
                error,
                id);
    }

    /** What was running when the service went away has failed. */
    static void giveUp(Connection connection) throws SQLException {
        Statements.change(
                connection,
                "UPDATE views.replay SET state = 'failed', error = 'the service stopped' WHERE state = 'running'");
    }
}
