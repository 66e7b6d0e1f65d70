package sovang.projection;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.refusal.Refusal;

/**
 * An audit and what it has found so far.
 *
 * @param state running, equal, different or failed
 * @param position all events up to here were folded
 */
public record ReplayJob(
        String id,
        String state,
        long position,
        long events,
        BigDecimal seconds,
        List<Comparison> views,
        @Nullable String error) {

    static ReplayJob read(JdbcClient database, String id) {
        return database.sql(
                        "SELECT id, state, position, events, seconds, views, error FROM views.replay WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new ReplayJob(
                        row.getString("id"),
                        row.getString("state"),
                        row.getLong("position"),
                        row.getLong("events"),
                        row.getBigDecimal("seconds"),
                        List.of(JsonColumn.read(row.getString("views"), Comparison[].class)),
                        row.getString("error")))
                .optional()
                .orElseThrow(() -> Refusal.notFound(
                        "REPLAY_UNKNOWN", "Không có lần dựng lại " + id + ".", "There is no replay " + id + "."));
    }

    static void begin(Connection connection, String id, @Nullable Long to) throws SQLException {
        Statements.change(connection, "INSERT INTO views.replay (id, state, through) VALUES (?, 'running', ?)", id, to);
    }

    void write(Connection connection) throws SQLException {
        Statements.change(connection, """
                UPDATE views.replay SET state = ?, position = ?, events = ?, seconds = ?, views = ?, error = ? WHERE id = ?
                """, state, position, events, seconds, JsonColumn.write(views), error, id);
    }

    /** What was running when the service went away has failed. */
    static void giveUp(Connection connection) throws SQLException {
        Statements.change(
                connection,
                "UPDATE views.replay SET state = 'failed', error = 'the service stopped' WHERE state = 'running'");
    }
}
