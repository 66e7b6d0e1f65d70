package sovang.cli.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/** Writes a statement as CSV, with the number style of the bank. */
final class CsvStatement implements StatementOut {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DemoBank bank;
    private final CsvWriter csv;

    CsvStatement(Path file, DemoBank bank) throws IOException {
        this.bank = bank;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
        csv.writeRecord(bank.columns());
    }

    @Override
    public void write(DemoLine line) {
        csv.writeRecord(line.cells(bank).stream().map(this::text).toList());
    }

    private String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate date -> DAY.format(date);
            case Dong amount -> grouped(amount);
            case java.time.LocalTime time -> DateTimeFormatter.ISO_LOCAL_TIME.format(time.withNano(0));
            default -> cell.toString();
        };
    }

    private String grouped(Dong amount) {
        var text = new StringBuilder(amount.toString());
        for (int at = text.length() - 3; at > 0; at -= 3) text.insert(at, bank.thousands());
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
