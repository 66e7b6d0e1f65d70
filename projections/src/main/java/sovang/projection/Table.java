package sovang.projection;

import java.util.List;

/**
 * A table of a view.
 *
 * @param name unqualified: the connection's search path says whether the live table, a rebuilt or a replayed one is meant
 * @param keys how many of the first columns make its primary key
 * @param grows rows are only ever added, each with its event's {@code position}; so the table as of an earlier position
 *     is a {@code WHERE}
 * @param columns all of them
 */
public record Table(String name, int keys, boolean grows, List<String> columns) {

    public static Table growing(String name, int keys, String... columns) {
        return new Table(name, keys, true, List.of(columns));
    }

    public static Table changing(String name, int keys, String... columns) {
        return new Table(name, keys, false, List.of(columns));
    }

    public List<String> key() {
        return columns.subList(0, keys);
    }
}
