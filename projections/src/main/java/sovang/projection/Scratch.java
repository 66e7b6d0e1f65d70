package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A schema beside the live one, with the same tables, empty. Its name says whose it is, so that leftovers are found. */
record Scratch(String schema) {

    static Scratch rebuild(View view) {
        return new Scratch("rebuild_" + view.name());
    }

    /** Makes the schema anew and points the connection's search path at it. */
    void make(Connection connection) throws SQLException {
        drop(connection);
        Statements.run(connection, "CREATE SCHEMA " + schema);
    }

    /**
     * Tables as the live ones are.
     *
     * @param kept whether they will take the place of the live ones; otherwise they have no index but their key, and a crash
     *     may empty them
     */
    void like(Connection connection, String live, List<Table> tables, boolean kept) throws SQLException {
        for (Table table : tables) {
            String name = schema + "." + table.name();
            String like = " (LIKE " + live + "." + table.name() + " INCLUDING ALL";
            if (kept) {
                Statements.run(connection, "CREATE TABLE " + name + like + ")");
                nameIndexes(connection, live, table.name());
            } else {
                Statements.run(connection, "CREATE UNLOGGED TABLE " + name + like + " EXCLUDING INDEXES)");
                String key = String.join(", ", table.key());
                Statements.run(connection, "ALTER TABLE " + name + " ADD PRIMARY KEY (" + key + ")");
            }
        }
    }

    /** PostgreSQL names the indexes of a copy anew; a later migration must find them under their own names. */
    private void nameIndexes(Connection connection, String live, String table) throws SQLException {
        Map<String, String> theirs = indexes(connection, live, table);
        Map<String, String> ours = indexes(connection, schema, table);
        // By way of names that nobody has, since one may have the name that another is to get.
        for (String index : ours.keySet()) rename(connection, index, "copied_" + index);
        for (var index : ours.entrySet()) {
            String named = theirs.entrySet().stream()
                    .filter(it -> it.getValue().equals(index.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(index.getKey());
            theirs.remove(named);
            rename(connection, "copied_" + index.getKey(), named);
        }
    }

    private void rename(Connection connection, String index, String name) throws SQLException {
        Statements.run(connection, "ALTER INDEX " + schema + "." + index + " RENAME TO " + name);
    }

    /** By name, what each is on: all of its definition but names. */
    private static Map<String, String> indexes(Connection connection, String schema, String table) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var statement = connection.prepareStatement("""
                SELECT indexname, (indexdef LIKE 'CREATE UNIQUE%') || substring(indexdef FROM ' USING .*')
                FROM pg_indexes WHERE schemaname = ? AND tablename = ?
                """)) {
            statement.setString(1, schema);
            statement.setString(2, table);
            try (var row = statement.executeQuery()) {
                while (row.next()) found.put(row.getString(1), row.getString(2));
            }
        }
        return found;
    }

    void use(Connection connection) throws SQLException {
        Statements.run(connection, "SET LOCAL search_path TO " + schema + "; SET LOCAL synchronous_commit TO off");
    }

    void drop(Connection connection) throws SQLException {
        Statements.run(connection, "DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }

    /** Drops what a crash has left of schemas whose names start so. */
    static void dropAll(Connection connection, String prefix) throws SQLException {
        var left = new ArrayList<Scratch>();
        try (var statement = connection.prepareStatement(
                "SELECT nspname FROM pg_namespace WHERE starts_with(nspname, ?) AND nspname ~ '^[a-z0-9_]+$'")) {
            statement.setString(1, prefix);
            try (var row = statement.executeQuery()) {
                while (row.next()) left.add(new Scratch(row.getString(1)));
            }
        }
        for (Scratch scratch : left) scratch.drop(connection);
    }
}
