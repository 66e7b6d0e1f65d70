package sovang.server.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of the ledger as the catalogue knows it: no list of ours can forget a new one.
 *
 * @param key the columns of its primary key
 * @param needs the tables that its rows point to
 */
record Table(String schema, String name, List<String> columns, List<String> key, Set<String> needs) {

    /** All that must be kept. Views are rebuilt, and the history of the schema is written by the one who lays it. */
    private static final String CATALOGUE = """
            select n.nspname, c.relname,
                array(select attname::text from pg_attribute
                      where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum),
                array(select a.attname::text
                      from pg_index i cross join unnest(i.indkey::int[]) with ordinality k(attnum, place)
                      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                      where i.indrelid = c.oid and i.indisprimary order by k.place),
                array(select t.relnamespace::regnamespace::text || '.' || t.relname
                      from pg_constraint f join pg_class t on t.oid = f.confrelid
                      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('ledger', 'vault') and c.relkind in ('r', 'p') and not c.relispartition
                and c.relname <> 'flyway_schema_history'
            order by n.nspname, c.relname""";

    /** In an order in which each row comes after those that it points to. */
    static List<Table> of(Connection connection) throws SQLException {
        var found = new ArrayList<Table>();
        try (var query = connection.prepareStatement(CATALOGUE);
                var row = query.executeQuery()) {
            while (row.next())
                found.add(new Table(
                        row.getString(1), row.getString(2), texts(row, 3), texts(row, 4), Set.copyOf(texts(row, 5))));
        }
        return ordered(found);
    }

    private static List<Table> ordered(List<Table> tables) {
        var ordered = new ArrayList<Table>();
        var done = new HashSet<String>();
        while (ordered.size() < tables.size()) {
            int before = ordered.size();
            for (Table table : tables)
                if (done.containsAll(table.needs) && done.add(table.fullName())) ordered.add(table);
            if (ordered.size() == before) throw new IllegalStateException("tables that point at each other: " + tables);
        }
        return ordered;
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** As {@code ledger.event}. */
    String fullName() {
        return schema + "." + name;
    }

    /** Its rows in the order of their key, so that the same rows always give the same bytes. */
    String copyOut() {
        String order = key.isEmpty() ? "" : " order by " + quoted(key);
        return "copy (select " + quoted(columns) + " from " + place() + order + ") to stdout";
    }

    String copyIn() {
        return "copy " + place() + " (" + quoted(columns) + ") from stdin";
    }

    String analyze() {
        return "analyze " + place();
    }

    private String place() {
        return quoted(List.of(schema)) + "." + quoted(List.of(name));
    }

    private static String quoted(List<String> names) {
        return names.stream()
                .map(name -> '"' + name.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(", "));
    }
}
