package sovang.cli.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/** Writes a statement as XLSX with real numbers, dates and times, row by row, so that it may have a million of them. */
final class XlsxStatement implements StatementOut {

    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final int FLUSH = 1_000;

    private final DemoBank bank;
    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxStatement(Path file, DemoBank bank) throws IOException {
        this.bank = bank;
        out = Files.newOutputStream(file);
        workbook = new Workbook(out, "SoVang", "1.0");
        sheet = workbook.newWorksheet("Statement");
        for (int column = 0; column < bank.columns().size(); column++)
            sheet.inlineString(0, column, bank.columns().get(column));
    }

    @Override
    public void write(DemoLine line) throws IOException {
        row++;
        var cells = line.cells(bank);
        for (int column = 0; column < cells.size(); column++) put(column, cells.get(column));
        if (row % FLUSH == 0) sheet.flush();
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Integer page -> sheet.value(row, column, page);
            case Dong amount -> {
                sheet.value(row, column, amount.amount());
                sheet.style(row, column).format("#,##0").set();
            }
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case LocalTime time -> {
                sheet.value(
                        row, column, BigDecimal.valueOf(time.toSecondOfDay()).divide(DAY, 12, RoundingMode.HALF_UP));
                sheet.style(row, column).format("hh:mm:ss").set();
            }
            default -> sheet.inlineString(row, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        out.close();
    }
}
