package sovang.cli.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Loans as XLSX with real numbers and dates, row by row. */
final class XlsxLoans implements LoansOut {

    private static final int FLUSH = 1_000;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxLoans(Path file) throws IOException {
        out = Files.newOutputStream(file);
        workbook = new Workbook(out, "SoVang", "1.0");
        sheet = workbook.newWorksheet("Khế ước");
    }

    @Override
    public void header(List<String> columns) {
        for (int column = 0; column < columns.size(); column++) sheet.inlineString(0, column, columns.get(column));
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        row++;
        for (int column = 0; column < cells.size(); column++) put(column, cells.get(column));
        if (row % FLUSH == 0) sheet.flush();
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Long amount -> sheet.value(row, column, amount);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
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
