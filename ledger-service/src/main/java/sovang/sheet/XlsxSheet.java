package sovang.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import sovang.sheet.bounds.Beyond;
import sovang.sheet.bounds.Beyond.What;
import sovang.sheet.bounds.Bounds;
import sovang.sheet.bounds.Deadline;
import sovang.sheet.bounds.Workbook;

/** The first sheet of an Excel file, streamed. */
final class XlsxSheet implements Sheet {

    /** Beyond, a number written out would be mostly noughts: Excel has at most 17 digits. */
    private static final int WIDEST = 40;

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final LocalDate dayZero;
    private final Deque<List<String>> waiting = new ArrayDeque<>();
    private final Deadline deadline = new Deadline();
    private int read;

    private XlsxSheet(ReadableWorkbook book) throws IOException {
        this.book = book;
        this.dayZero = book.isDate1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        this.stream = book.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static XlsxSheet open(Upload file) throws IOException {
        if (file.size() > Workbook.MOST_PACKED) throw new Beyond(What.TOO_LARGE).refusal("SHEET");
        @Nullable ReadableWorkbook book = null;
        try {
            book = Workbook.open(file.bytes(), Bounds.USUAL);
            return new XlsxSheet(book);
        } catch (Beyond beyond) {
            throw beyond.refusal("SHEET");
        } catch (IOException | RuntimeException e) {
            // on a damaged file the library throws whatever it stumbles over
            if (book != null) book.close();
            throw Sheet.broken(0);
        }
    }

    @Override
    public @Nullable List<String> next() {
        if (!waiting.isEmpty()) return waiting.poll();
        try {
            deadline.check();
            if (!rows.hasNext()) return null;
            Row row = rows.next();
            // a row that is left out is an empty one, so that numbers stay those that people see
            for (read++; read < row.getRowNum() && waiting.size() < 1_000; read++) waiting.add(List.of());
            waiting.add(cells(row));
            return waiting.poll();
        } catch (Beyond beyond) {
            throw beyond.refusal("SHEET");
        } catch (RuntimeException e) {
            throw Sheet.broken(read);
        }
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (int at = 0; at < row.getCellCount(); at++)
            cells.add(text(row.getOptionalCell(at).orElse(null)));
        return cells;
    }

    private String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) return "";
        // spaces of web pages are spaces
        if (!(cell.getValue() instanceof BigDecimal number))
            return cell.getText().replace('\u00A0', ' ').replace('\u202F', ' ');
        @Nullable String format = cell.getDataFormatString();
        if (format != null && format.contains("yy") && (long) number.precision() - number.scale() <= 7)
            return dayZero.plusDays(number.longValue()).toString();
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (Math.abs((long) plain.scale()) > WIDEST) return number.toString();
        // a real 12.345 must not come out as twelve thousand: it gets a fourth decimal, which no thousands have
        return plain.toPlainString() + (plain.scale() == 3 ? "0" : "");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
