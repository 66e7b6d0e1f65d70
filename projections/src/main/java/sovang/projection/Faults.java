package sovang.projection;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import sovang.refusal.Refusal;

/** Tells a fault of the database or the way to it from a fault of a view. */
final class Faults {

    /** Connection gone, resources short (disk full), server going down, locks: trying again later may help. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private static final int LONGEST = 2_000;

    private Faults() {}

    /** Throws it on if it is not the view's. */
    static void passOn(Exception failed) throws SQLException {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isPassing(sql)) throw sql;
        }
    }

    /** The same for what is not a view's own work: reading the stream, taking a connection. */
    static boolean isPassing(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isPassing(sql)) return true;
            if (cause instanceof Refusal refusal && refusal.kind() == Refusal.Kind.UNAVAILABLE) return true;
        }
        return failed instanceof CancellationException;
    }

    static boolean isPassing(SQLException failed) {
        if (failed instanceof SQLTransientConnectionException) return true;
        String state = failed.getSQLState();
        return state != null && state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }

    /** What went wrong, without the row: rows hold personal values, and this is shown and logged. */
    static String text(Throwable failed) {
        Throwable told = failed;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) told = cause;
        }
        String text = told instanceof PSQLException sql && sql.getServerErrorMessage() != null
                ? sql.getSQLState() + " " + said(sql.getServerErrorMessage().getMessage())
                : told.getClass().getName() + place(told);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** PostgreSQL quotes a value that it can't read behind a colon; names of tables stand before one. */
    private static String said(@Nullable String message) {
        return String.valueOf(message).replaceFirst("(?s): \".*", "");
    }

    private static String place(Throwable failed) {
        for (StackTraceElement frame : failed.getStackTrace())
            if (frame.getClassName().startsWith("sovang.")) return " at " + frame;
        return "";
    }
}
