package sovang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of one command, inserted by {@code pgbench}: those that a receipt really left in the ledger, into the twins of
 * its tables, a transaction each, with no lock and no order of positions.
 */
record PgBench(Database database, Path folder) {

    private static final Pattern PROCESSED = Pattern.compile("actually processed: (\\d+)");
    private static final String POSITION = "nextval('benchmark.position')";
    private static final String SAME_POSITION = "currval('benchmark.position')";

    /** How many transactions were done. */
    double inserts(String requestId, int books, int clients, int seconds) {
        try {
            Path script = Files.writeString(folder.resolve("command.sql"), script(requestId, books));
            var pgbench = new ProcessBuilder(
                    "pgbench",
                    "-n",
                    "-M",
                    "prepared",
                    "-f",
                    script.toString(),
                    "-c",
                    "" + clients,
                    "-j",
                    "1",
                    "-T",
                    "" + seconds);
            database.tell(pgbench);
            String said = Programs.run(pgbench);
            var processed = PROCESSED.matcher(said);
            if (!processed.find()) throw new Failure("pgbench did not say how many: " + said);
            return Double.parseDouble(processed.group(1));
        } catch (IOException e) {
            throw new Failure("pgbench could not be run", e);
        }
    }

    private String script(String requestId, int books) {
        return "\\set book random(1, " + books + ")\nbegin;\n"
                + "insert into benchmark.event (position, recorded_at, stream, sequence, type, revision, payload, metadata) values "
                + String.join(", ", events(requestId)) + ";\n" + command(requestId) + "commit;\n";
    }

    /** A book's stream is one of the books' and goes on; all others are new. */
    private List<String> events(String requestId) {
        String sql = """
                select stream, sequence, type, revision, payload, metadata from ledger.event
                where metadata::json ->> 'requestId' = '%s' order by position""".formatted(requestId);
        var rows = new ArrayList<String>();
        try (var open = database.source().getConnection();
                var row = open.createStatement().executeQuery(sql)) {
            while (row.next()) {
                String stream = row.getString(1);
                String kind = stream.substring(0, stream.indexOf('-') + 1);
                boolean goesOn = row.getLong(2) > 0;
                rows.add("(%s, clock_timestamp(), %s, %s, %s, %d, %s, %s)"
                        .formatted(
                                POSITION,
                                goesOn
                                        ? literal(kind) + " || :book"
                                        : literal(kind) + " || lpad(" + SAME_POSITION + "::text, "
                                                + (stream.length() - kind.length()) + ", '0')",
                                goesOn ? SAME_POSITION : "0",
                                literal(row.getString(3)),
                                row.getInt(4),
                                literal(row.getString(5)),
                                literal(row.getString(6))));
            }
        } catch (SQLException e) {
            throw new Failure(sql, e);
        }
        if (rows.size() < 2) throw new Failure("a receipt should leave two events at least, not " + rows);
        return rows;
    }

    private String command(String requestId) {
        String sql = """
                select actor || '|' || hash || '|' || answer from ledger.command where key = '%s'""".formatted(requestId);
        String[] row = database.text(sql).split("\\|", -1);
        return "insert into benchmark.command (key, actor, hash, answer, position) values ('3fq9k2m1xw-' || %s, %s, %s, %s, %s);\n"
                .formatted(SAME_POSITION, literal(row[0]), literal(row[1]), literal(row[2]), SAME_POSITION);
    }

    /** For pgbench a colon begins a variable, also within quotes. */
    private static String literal(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\u003a") + "'";
    }
}
