package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes of one kind that go to the database together. */
sealed interface Run {

    /** Which tables it reads or writes. */
    Set<String> touched();

    void write(Connection connection) throws SQLException;

    /** New rows of one table, by COPY. */
    record Insert(Table table, CopyText rows, Set<String> touched) implements Run {

        Insert(Table table) {
            this(table, new CopyText(), Set.of(table.name()));
        }

        @Override
        public void write(Connection connection) throws SQLException {
            String sql = "COPY " + table.name() + " (" + String.join(", ", table.columns()) + ") FROM STDIN";
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                copy.writeToCopy(rows.bytes(), 0, rows.length());
                copy.endCopy();
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        }
    }

    /** Changes of rows that are there: one that finds none is a fault. */
    record Change(String sql, List<@Nullable Object[]> parameters, Set<String> touched) implements Run {

        Change(String sql, Set<String> touched) {
            this(sql, new ArrayList<>(), touched);
        }

        @Override
        public void write(Connection connection) throws SQLException {
            int[] found = Statements.batch(connection, sql, parameters);
            for (int i = 0; i < found.length; i++) {
                if (found[i] == 0) {
                    throw new IllegalStateException(
                            "nothing to change: " + sql.strip() + " with " + Arrays.toString(parameters.get(i)));
                }
            }
        }
    }

    /** Upserts of which the last one of a key wins. */
    record Put(String sql, Map<List<@Nullable Object>, @Nullable Object[]> parameters, Set<String> touched)
            implements Run {

        Put(String sql, Set<String> touched) {
            this(sql, new LinkedHashMap<>(), touched);
        }

        @Override
        public void write(Connection connection) throws SQLException {
            Statements.batch(connection, sql, parameters.values());
        }
    }

    /** One statement over rows that are written already. */
    record Derive(String sql, @Nullable Object[] parameters, Set<String> touched) implements Run {

        @Override
        public void write(Connection connection) throws SQLException {
            Statements.change(connection, sql, parameters);
        }
    }
}
