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

    /** A stopped view tries its event again. */
    public void retry(String view) {
        if (!standing(view).isStopped()) {
            throw Refusal.conflict(
                    "VIEW_NOT_STOPPED",
                    "Bảng số liệu " + view + " không dừng, không có gì để thử lại.",
                    "View " + view + " has not stopped; there is nothing to retry.");
        }
        want(view, Standing.Wanted.RETRY);
    }

    /** Folds a view anew from the first event, beside the live one. */
    public void rebuild(String view) {
        Standing _ = standing(view);
        want(view, Standing.Wanted.REBUILD);
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
