package sovang.cli.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loans as CSV: dates as dd/MM/yyyy, amounts with dots. */
final class CsvLoans implements LoansOut {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final long GROUPED = 1_000_000;

    private final CsvWriter csv;

    CsvLoans(Path file) throws IOException {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    }

    @Override
    public void header(List<String> columns) {
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvLoans::text).toList());
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case Long amount when amount >= GROUPED -> "%,d".formatted(amount).replace(',', '.');
            default -> cell.toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
