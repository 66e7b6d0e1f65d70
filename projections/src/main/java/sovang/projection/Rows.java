package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a view writes for a batch of events: gathered, and sent in few round trips. The outcome is that of one write after
 * the other: a write joins an earlier one of its kind only where no write in between touches the same tables.
 */
public final class Rows {

    /** Of the statements that the program writes by. */
    private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();

    private final List<String> tables;
    /** What the store looks up is refused instead: it is asked before anything is recorded. */
    private final boolean marks;

    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Set<String>> touched = new HashMap<>();

    Rows(Folded folded) {
        tables = folded.tables().stream().map(Table::name).toList();
        marks = folded instanceof View;
    }

    /** A new row; values in the order of the table's columns. */
    public void insert(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns");
        }
        var run = joining(
                Run.Insert.class,
                it -> it.table().name().equals(table.name()),
                Set.of(table.name()),
                () -> new Run.Insert(table));
        run.rows().row(marks ? Marks.shown(table, values) : values);
    }

    /** A change of rows that must be there: an UPDATE, or an INSERT … SELECT. One that finds no row is a fault of the view. */
    public void change(String sql, @Nullable Object... parameters) {
        Set<String> touches = touches(sql);
        joining(Run.Change.class, it -> it.sql().equals(sql), touches, () -> new Run.Change(sql, touches))
                .parameters()
                .add(marked(parameters));
    }

    /** An upsert whose first {@code keys} parameters are the row's key; of several in a batch only the last is sent. */
    public void put(String sql, int keys, @Nullable Object... parameters) {
        Set<String> touches = touches(sql);
        joining(Run.Put.class, it -> it.sql().equals(sql), touches, () -> new Run.Put(sql, touches))
                .parameters()
                .put(Arrays.asList(marked(parameters)).subList(0, keys), parameters);
    }

    /** A statement that derives rows from those already written; it may find nothing to do. */
    public void derive(String sql, @Nullable Object... parameters) {
        runs.add(new Run.Derive(sql, marked(parameters), touches(sql)));
    }

    private @Nullable Object[] marked(@Nullable Object[] parameters) {
        return marks ? Marks.shown(parameters) : parameters;
    }

    private <R extends Run> R joining(
            Class<R> kind, java.util.function.Predicate<R> same, Set<String> touches, Supplier<R> fresh) {
        for (Run run : runs.reversed()) {
            if (kind.isInstance(run) && same.test(kind.cast(run))) return kind.cast(run);
            if (run.touched().stream().anyMatch(touches::contains)) break;
        }
        R run = fresh.get();
        runs.add(run);
        return run;
    }

    private Set<String> touches(String sql) {
        return touched.computeIfAbsent(
                sql, it -> tables.stream().filter(words(it)::contains).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> words(String sql) {
        return WORDS.computeIfAbsent(sql, it -> Set.copyOf(Arrays.asList(it.split("\\W+"))));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    void clear() {
        runs.clear();
    }

    /** Sends everything in order. */
    void flush(Connection connection) throws SQLException {
        for (Run run : runs) run.write(connection);
        runs.clear();
    }
}
