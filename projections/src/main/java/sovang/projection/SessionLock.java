package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock of the database that one session holds, on a connection of its own. When it is not certain that the lock was given
 * back, the connection is cut: a pool must never get one that still holds it, or nobody else gets the lock for half an hour.
 */
public final class SessionLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SessionLock.class);

    private static final String TAKE = "SELECT pg_try_advisory_lock(";

    private static final String GIVE = "SELECT pg_advisory_unlock(";

    private final Connection connection;
    private final String key;
    private final @Nullable Object[] values;
    private boolean held = true;

    private SessionLock(Connection connection, String key, @Nullable Object... values) {
        this.connection = connection;
        this.key = key;
        this.values = values;
    }

    /** Null when somebody else holds it. */
    public static @Nullable SessionLock take(DataSource database, long number) throws SQLException {
        return take(database, "?)", number);
    }

    /** One of many locks of a kind, for a thing that has a name. */
    public static @Nullable SessionLock take(DataSource database, int kind, String name) throws SQLException {
        return take(database, "?, hashtext(?))", kind, name);
    }

    private static @Nullable SessionLock take(DataSource database, String key, @Nullable Object... values)
            throws SQLException {
        Connection connection = database.getConnection();
        // From the question on the session may hold it, even if its answer is lost.
        var lock = new SessionLock(connection, key, values);
        boolean taken = false;
        try {
            connection.setAutoCommit(true);
            taken = Statements.ask(connection, TAKE + key, values);
            lock.held = taken;
            return taken ? lock : null;
        } finally {
            if (!taken) lock.close();
        }
    }

    /** The session that holds it: what is done on it ends when the lock is lost. */
    public Connection connection() {
        return connection;
    }

    /** Gives it back, also inside a transaction: another may have it at once. */
    public void release() throws SQLException {
        if (held) held = !Statements.ask(connection, GIVE + key, values);
    }

    @Override
    public void close() {
        try (connection) {
            boolean certain = false;
            try {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                release();
                certain = !held;
            } finally {
                if (!certain) connection.abort(Runnable::run);
            }
        } catch (SQLException cut) {
            LOG.debug("A session was cut with its lock: {}", Faults.text(cut));
        }
    }
}
