package sovang.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.naming.StreamId;

/** Plain JDBC, for the few places that need a connection of their own. */
final class Statements {

    private Statements() {}

    /** A batch of one would be parsed and planned anew each time. */
    static int[] batch(Connection connection, String sql, Collection<@Nullable Object[]> parameters)
            throws SQLException {
        if (parameters.size() == 1)
            return new int[] {change(connection, sql, parameters.iterator().next())};
        try (var statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : parameters) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    static int change(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    static boolean ask(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, bound(values[i]));
    }

    private static @Nullable Object bound(@Nullable Object value) {
        return switch (value) {
            case StreamId id -> id.toString();
            case Enum<?> word -> word.name();
            case Dong money -> money.amount();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case null -> null;
            default -> value;
        };
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
