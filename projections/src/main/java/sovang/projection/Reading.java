package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import sovang.refusal.Refusal;

/** Reads views: each answer from one snapshot, which says its position, and not before the position that was asked for. */
public final class Reading {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final DataSource database;
    private final Bell bell;

    Reading(DataSource database, Bell bell) {
        this.database = database;
        this.bell = bell;
    }

    /** A question to the tables in schema {@code views}, answered as they stood at {@code position}. */
    public interface Question<T> {
        T answer(JdbcClient views, long position);
    }

    public <T> T of(Collection<String> views, @Nullable Long minPosition, Question<T> question) {
        return of(views, minPosition, false, question);
    }

    /** The same, but a view that has stopped holds nobody up: for an answer that says itself how far each view is. */
    public <T> T partly(Collection<String> views, @Nullable Long minPosition, Question<T> question) {
        return of(views, minPosition, true, question);
    }

    private <T> T of(Collection<String> views, @Nullable Long minPosition, boolean partly, Question<T> question) {
        long least = minPosition == null ? 0 : minPosition;
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    Statements.run(connection, """
                            SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
                            SET LOCAL statement_timeout TO '20s'; SET LOCAL work_mem TO '32MB'
                            """);
                    long position = position(connection, views, least, partly);
                    if (position >= least) return answered(connection, position, question);
                } finally {
                    finish(connection);
                }
            } catch (SQLException failed) {
                throw new CannotGetJdbcConnectionException("No answer from the views", failed);
            }
            if (System.nanoTime() > end) throw notYet(least);
            await();
        }
    }

    private static <T> T answered(Connection connection, long position, Question<T> question) {
        try {
            return question.answer(JdbcClient.create(new SingleConnectionDataSource(connection, true)), position);
        } catch (DataAccessException failed) {
            if (failed.getMostSpecificCause() instanceof SQLException sql && "57014".equals(sql.getSQLState())) {
                throw Refusal.unavailable(
                        "VIEW_TOO_LONG",
                        "Câu hỏi này cần quá nhiều thời gian; hãy thu hẹp điều kiện tìm.",
                        "This takes too long; narrow the search.");
            }
            throw failed;
        }
    }

    private static void finish(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** The position that all these views have reached. */
    private static long position(Connection connection, Collection<String> views, long least, boolean partly)
            throws SQLException {
        long position = Long.MAX_VALUE;
        var standings = Standings.load(connection);
        for (String view : views) {
            Standing standing = standings.get(view);
            if (standing == null) return 0;
            if (partly && standing.isStopped() && !allStopped(standings, views)) continue;
            if (standing.position() < least && standing.isStopped()) throw stopped(standing);
            position = Math.min(position, standing.position());
        }
        return position;
    }

    private static boolean allStopped(Map<String, Standing> standings, Collection<String> views) {
        return views.stream().map(standings::get).allMatch(it -> it != null && it.isStopped());
    }

    private void await() {
        try {
            bell.await(LOOK_AGAIN);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw notYet(0);
        }
    }

    private static Refusal notYet(long least) {
        return Refusal.conflict(
                "VIEW_NOT_YET",
                "Số liệu chưa cập nhật đến vị trí " + least + "; hãy hỏi lại sau ít giây.",
                "The views have not reached position " + least + " yet; ask again in a few seconds.");
    }

    private static Refusal stopped(Standing view) {
        return Refusal.unavailable(
                "VIEW_STOPPED",
                "Bảng số liệu " + view.name() + " đang dừng trước sự kiện " + view.failedAt()
                        + "; quản trị viên phải xử lý.",
                "View " + view.name() + " has stopped before event " + view.failedAt()
                        + "; an administrator must act.");
    }

    /** Where all views stand, in the order of their names. */
    public List<Standing> standings() {
        return of(
                List.of(),
                null,
                (views, position) -> views.sql(
                                "SELECT name, version, position, failed_at, error, wanted FROM views.projection ORDER BY name")
                        .query((row, number) -> Standings.standing(row))
                        .list());
    }
}
