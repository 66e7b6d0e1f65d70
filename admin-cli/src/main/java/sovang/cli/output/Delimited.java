package sovang.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import sovang.cli.json.Node;

/** Comma or tab separated values: the members' own names, whole numbers, ISO dates. */
final class Delimited {

    private Delimited() {}

    /** A text that a spreadsheet would reckon as a formula is marked as text; numbers stay as they are. */
    private static String inert(Column column, Node row) {
        String data = column.data(row);
        boolean formula = row.at(column.key()).value() instanceof String
                && !data.isEmpty()
                && "=+-@\t\r".indexOf(data.charAt(0)) >= 0;
        return formula ? "'" + data : data;
    }

    static void write(Table table, char separator, Writer to) {
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(to)) {
            csv.writeRecord(table.columns().stream().map(Column::key).toList());
            for (Node row : table.rows()) {
                csv.writeRecord(table.columns().stream()
                        .map(column -> inert(column, row))
                        .toList());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
