package sovang.projection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table in which views have their positions, and what is asked of them. */
final class Standings {

    private Standings() {}

    /**
     * Makes known the views of this version of the program. One that has changed is to be rebuilt; one that stopped tries its
     * event again, since this program may be able to apply it; one that is no more leaves no row behind.
     */
    static void register(Connection connection, Collection<View> views) throws SQLException {
        Statements.change(
                connection,
                "DELETE FROM views.projection WHERE name <> ALL (?)",
                connection.createArrayOf("text", views.stream().map(View::name).toArray()));
        for (View view : views) {
            Statements.change(connection, """
                    INSERT INTO views.projection (name, version, position) VALUES (?, ?, 0)
                    ON CONFLICT (name) DO UPDATE
                    SET wanted = CASE WHEN projection.version = excluded.version THEN projection.wanted ELSE 'REBUILD' END,
                        failed_at = NULL, error = NULL
                    """, view.name(), view.version());
        }
    }

    static Map<String, Standing> load(Connection connection) throws SQLException {
        return load(connection, "");
    }

    /** Nobody moves any view until the transaction ends. */
    static Map<String, Standing> hold(Connection connection) throws SQLException {
        return load(connection, " ORDER BY name FOR UPDATE");
    }

    private static Map<String, Standing> load(Connection connection, String how) throws SQLException {
        var all = new HashMap<String, Standing>();
        try (var statement = connection.prepareStatement(
                        "SELECT name, version, position, failed_at, error, wanted FROM views.projection" + how);
                var row = statement.executeQuery()) {
            while (row.next()) all.put(row.getString("name"), standing(row));
        }
        return all;
    }

    static Standing standing(ResultSet row) throws SQLException {
        String wanted = row.getString("wanted");
        return new Standing(
                row.getString("name"),
                row.getInt("version"),
                row.getLong("position"),
                row.getObject("failed_at", Long.class),
                row.getString("error"),
                wanted == null ? null : Standing.Wanted.valueOf(wanted));
    }

    /** Moves views on together; false when they are not all there any more, as after a rebuild. */
    static boolean move(Connection connection, List<String> names, long from, long to) throws SQLException {
        int moved = Statements.change(connection, """
                UPDATE views.projection SET position = ?, changed_at = now()
                WHERE name = ANY (?) AND position = ? AND failed_at IS NULL
                """, to, connection.createArrayOf("text", names.toArray()), from);
        return moved == names.size();
    }

    static void stop(Connection connection, String name, Fold.Stop stop) throws SQLException {
        Statements.change(
                connection,
                "UPDATE views.projection SET position = ?, failed_at = ?, error = ?, changed_at = now() WHERE name = ?",
                stop.position() - 1,
                stop.position(),
                stop.error(),
                name);
    }

    /** Lets a stopped view try again. */
    static void resume(Connection connection, String name) throws SQLException {
        Statements.change(connection, """
                UPDATE views.projection SET failed_at = NULL, error = NULL, changed_at = now(),
                    wanted = CASE WHEN wanted = 'RETRY' THEN NULL ELSE wanted END
                WHERE name = ?
                """, name);
    }

    static boolean want(Connection connection, String name, Standing.Wanted wanted) throws SQLException {
        return Statements.change(
                        connection, "UPDATE views.projection SET wanted = ? WHERE name = ?", wanted.name(), name)
                == 1;
    }

    static void rebuilt(Connection connection, View view, long position) throws SQLException {
        Statements.change(connection, """
                UPDATE views.projection SET position = ?, version = ?, failed_at = NULL, error = NULL, wanted = NULL,
                    changed_at = now()
                WHERE name = ?
                """, position, view.version(), view.name());
    }

    /**
     * It can't be rebuilt: the live tables stay; of an older version they stand still.
     *
     * @param failedAt the event that it can't apply; null when it is not an event's fault
     */
    static void notRebuilt(Connection connection, View view, @Nullable Long failedAt, String why) throws SQLException {
        Statements.change(connection, """
                UPDATE views.projection SET wanted = NULL, error = ?, changed_at = now(),
                    failed_at = CASE WHEN version = ? THEN failed_at ELSE coalesce(?, position + 1) END
                WHERE name = ?
                """, why, view.version(), failedAt, view.name());
    }

    /** A rebuild broke off and is begun again. */
    static void rests(Connection connection, View view, String why) throws SQLException {
        Statements.change(
                connection,
                "UPDATE views.projection SET error = ? WHERE name = ? AND wanted = 'REBUILD'",
                why,
                view.name());
    }

    /** Lets a stopped view of an older version be rebuilt: it can't go on where it stands. */
    static void anew(Connection connection, String name) throws SQLException {
        Statements.change(
                connection,
                "UPDATE views.projection SET failed_at = NULL, error = NULL, wanted = 'REBUILD' WHERE name = ?",
                name);
    }

    /** For each view the positions that it may pass, as recorded in the stream. */
    static Map<String, Set<Long>> passes(Connection connection) throws SQLException {
        var all = new HashMap<String, Set<Long>>();
        try (var statement = connection.prepareStatement("SELECT view, passes FROM views.skip");
                var row = statement.executeQuery()) {
            while (row.next()) {
                all.computeIfAbsent(row.getString(1), name -> new HashSet<>()).add(row.getLong(2));
            }
        }
        return all;
    }

    /** The furthest position of the given views that are neither stopped nor of another version. */
    static long front(Collection<View> views, Map<String, Standing> standings) {
        long front = 0;
        for (View view : running(views, standings)) front = Math.max(front, position(standings, view));
        return front;
    }

    static List<View> running(Collection<View> views, Map<String, Standing> standings) {
        var running = new ArrayList<View>();
        for (View view : views) {
            @Nullable Standing standing = standings.get(view.name());
            if (standing != null && !standing.isStopped() && standing.version() == view.version()) running.add(view);
        }
        return running;
    }

    static long position(Map<String, Standing> standings, View view) {
        @Nullable Standing standing = standings.get(view.name());
        return standing == null ? 0 : standing.position();
    }
}
