package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import sovang.refusal.Refusal;

/** What operators ask of views. It is written down, so it reaches the node that keeps them and survives a restart. */
public final class Orders {

    private final DataSource database;
    private final Reading reading;
    private final Round round;

    Orders(DataSource database, Reading reading, Round round) {
        this.database = database;
        this.reading = reading;
        this.round = round;
    }

    /** A stopped view tries its event again; a dry run only checks that it could. Answers where the view stands. */
    public Standing retry(String view, boolean dryRun) {
        Standing standing = standing(view);
        if (!standing.isStopped()) {
            throw Refusal.conflict(
                    "VIEW_NOT_STOPPED",
                    "Bảng số liệu " + view + " không dừng, không có gì để thử lại.",
                    "View " + view + " has not stopped; there is nothing to retry.");
        }
        if (!dryRun) want(view, Standing.Wanted.RETRY);
        return standing;
    }

    /** Folds a view anew from the first event, beside the live one; a dry run only looks. Answers where the view stands. */
    public Standing rebuild(String view, boolean dryRun) {
        Standing standing = standing(view);
        if (!dryRun) want(view, Standing.Wanted.REBUILD);
        return standing;
    }

    /**
     * Says no unless the view stands before exactly this event. Whoever lets a view pass an event asks here first and then
     * records {@code view.event-skipped}: the view goes on when it meets that in the stream.
     */
    public void checkSkip(String view, long position) {
        Long failedAt = standing(view).failedAt();
        if (failedAt == null || failedAt != position) {
            throw Refusal.conflict(
                    "VIEW_SKIP_ELSEWHERE",
                    failedAt == null
                            ? "Bảng số liệu " + view + " không dừng, không có gì để bỏ qua."
                            : "Bảng số liệu " + view + " đang dừng trước sự kiện " + failedAt + ", không phải "
                                    + position + ".",
                    failedAt == null
                            ? "View " + view + " has not stopped; there is nothing to skip."
                            : "View " + view + " stands before event " + failedAt + ", not " + position + ".");
        }
    }

    private Standing standing(String view) {
        return reading.standings().stream()
                .filter(standing -> standing.name().equals(view))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "VIEW_UNKNOWN", "Không có bảng số liệu " + view + ".", "There is no view " + view + "."));
    }

    private void want(String view, Standing.Wanted wanted) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            boolean _ = Standings.want(connection, view, wanted);
        } catch (SQLException failed) {
            throw new CannotGetJdbcConnectionException("The order could not be written down", failed);
        }
        round.nudge();
    }
}
