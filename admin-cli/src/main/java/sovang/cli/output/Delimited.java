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

    static void write(Table table, char separator, Writer to) {
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(to)) {
            csv.writeRecord(table.columns().stream().map(Column::key).toList());
            for (Node row : table.rows()) {
                csv.writeRecord(
                        table.columns().stream().map(column -> column.data(row)).toList());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
