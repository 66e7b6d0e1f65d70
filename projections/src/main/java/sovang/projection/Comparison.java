package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found about one view.
 *
 * @param rows how many live rows were compared
 */
public record Comparison(
        String view, long rows, boolean equal, @Nullable Difference firstDifference) {

    /** The first row that differs, as JSON; null on the side where it is missing. */
    public record Difference(
            String table, @Nullable String live, @Nullable String replayed) {}

    static long count(Connection connection, String schema, Table table, @Nullable Long at) throws SQLException {
        try (var statement =
                        connection.prepareStatement("SELECT count(*) FROM " + schema + "." + table.name() + where(at));
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Compares every column of every row, joined by key, in the database. */
    static @Nullable Difference difference(
            Connection connection, String live, String replayed, Table table, @Nullable Long at) throws SQLException {
        String columns = String.join(", ", table.columns());
        String joined = String.join(
                " AND ",
                table.key().stream().map(key -> "l." + key + " = r." + key).toList());
        List<String> order = table.key().stream()
                .map(key -> "coalesce(l." + key + ", r." + key + ")")
                .toList();
        String sql = """
                SELECT to_json(l)::text, to_json(r)::text
                FROM (SELECT %1$s FROM %2$s%4$s) l FULL JOIN (SELECT %1$s FROM %3$s%4$s) r ON %5$s
                WHERE l IS DISTINCT FROM r ORDER BY %6$s LIMIT 1
                """.formatted(
                        columns,
                        live + "." + table.name(),
                        replayed + "." + table.name(),
                        where(at),
                        joined,
                        String.join(", ", order));
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            return row.next() ? new Difference(table.name(), row.getString(1), row.getString(2)) : null;
        }
    }

    private static String where(@Nullable Long at) {
        return at == null ? "" : " WHERE position <= " + at;
    }
}
