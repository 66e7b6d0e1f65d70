package sovang.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel file, streamed. */
final class XlsxSheet implements Sheet {

    private static final long MOST_UNPACKED = 1L << 30;

    /** Texts that stand in a table of their own, which every reader of such files holds in memory. */
    private static final long MOST_SHARED = 64L << 20;

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Deque<List<String>> waiting = new ArrayDeque<>();
    private int read;

    private XlsxSheet(ReadableWorkbook book) throws IOException {
        this.book = book;
        this.stream = book.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static XlsxSheet open(Path file) throws IOException {
        requireBounded(file);
        @Nullable ReadableWorkbook book = null;
        try {
            book = new ReadableWorkbook(file.toFile());
            return new XlsxSheet(book);
        } catch (IOException | RuntimeException e) {
            // on a damaged file the library throws whatever it stumbles over
            if (book != null) book.close();
            throw Sheet.broken(0);
        }
    }

    /** A small file that unpacks to a very large one is refused before it is read. */
    private static void requireBounded(Path file) {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                boolean shared = entry.getName().equals("xl/sharedStrings.xml");
                long its = 0;
                try (var in = zip.getInputStream(entry)) {
                    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                        its += got;
                        if (all + its > MOST_UNPACKED || (shared && its > MOST_SHARED)) throw tooLarge();
                    }
                }
                all += its;
            }
        } catch (IOException e) {
            throw Sheet.broken(0);
        }
    }

    private static RuntimeException tooLarge() {
        return Sheet.refused(
                "SHEET_TOO_LARGE",
                "Tệp Excel quá lớn. Hãy lưu thành CSV, hoặc tách thành nhiều tệp.",
                "The Excel file is too large. Save it as CSV, or split it.");
    }

    @Override
    public @Nullable List<String> next() {
        if (!waiting.isEmpty()) return waiting.poll();
        try {
            if (!rows.hasNext()) return null;
            Row row = rows.next();
            // a row that is left out is an empty one, so that numbers stay those that people see
            for (read++; read < row.getRowNum() && waiting.size() < 1_000; read++) waiting.add(List.of());
            waiting.add(cells(row));
            return waiting.poll();
        } catch (RuntimeException e) {
            throw Sheet.broken(read);
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (int at = 0; at < row.getCellCount(); at++)
            cells.add(text(row.getOptionalCell(at).orElse(null)));
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) return "";
        if (!(cell.getValue() instanceof BigDecimal number)) return cell.getText();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
