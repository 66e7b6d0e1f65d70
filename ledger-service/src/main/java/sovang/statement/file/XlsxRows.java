package sovang.statement.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;
import sovang.sheet.bounds.Beyond;
import sovang.sheet.bounds.Bounds;
import sovang.sheet.bounds.Workbook;

/** Streams the rows of the one filled sheet of an XLSX file. */
final class XlsxRows implements RawRows {

    private final ReadableWorkbook workbook;
    private final String hash;
    private final int columns;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCells cells;
    private int read;

    private XlsxRows(ReadableWorkbook workbook, String hash, int columns) throws IOException {
        this.workbook = workbook;
        this.hash = hash;
        this.columns = columns;
        this.stream = onlyFilledSheet(workbook).openStream();
        this.rows = stream.iterator();
        this.cells = new XlsxCells(workbook.isDate1904());
    }

    /** A ZIP is read by its directory at the end, so it is held in memory, packed as it is. */
    static XlsxRows open(HashingStream file, InputStream in, FileLimits limits) throws IOException {
        try (in) {
            int most = (int) Math.min(limits.bytes(), Workbook.MOST_PACKED);
            byte[] packed = in.readNBytes(most + 1);
            if (packed.length > most) throw new StatementRefused(FileProblem.STATEMENT_TOO_LARGE, most >> 20);
            var hash = file.hash();
            var bounds = new Bounds(Bounds.USUAL.text(), Bounds.USUAL.cells(), limits.sharedText());
            var workbook = orBroken(0, () -> Workbook.open(packed, bounds));
            return orBroken(0, () -> new XlsxRows(workbook, hash, limits.columns()));
        }
    }

    private static Sheet onlyFilledSheet(ReadableWorkbook workbook) throws IOException {
        var filled = new ArrayList<Sheet>();
        for (var sheet : workbook.getSheets().toList())
            try (var rows = sheet.openStream()) {
                if (rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent())) filled.add(sheet);
            }
        if (filled.isEmpty()) throw new StatementRefused(FileProblem.STATEMENT_EMPTY);
        if (filled.size() > 1) {
            var names = filled.stream().map(Sheet::getName).toList();
            throw new StatementRefused(FileProblem.STATEMENT_SEVERAL_SHEETS, String.join(", ", names));
        }
        return filled.getFirst();
    }

    @Override
    public @Nullable List<String> next() {
        if (!orBroken(read, rows::hasNext)) return null;
        var row = rows.next();
        read++;
        if (row.getCellCount() > columns)
            throw new StatementRefused(FileProblem.STATEMENT_TOO_MANY_COLUMNS, columns, read - 1);
        return cells.of(row);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** On a damaged file the library throws whatever it stumbles over: of input and output, of XML, of its own arrays. */
    private static <T> T orBroken(int read, Reading<T> reading) {
        try {
            return reading.read();
        } catch (StatementRefused | Refusal e) {
            throw e;
        } catch (Beyond e) {
            throw e.refusal("STATEMENT");
        } catch (IOException | RuntimeException e) {
            var refused = new StatementRefused(FileProblem.STATEMENT_BROKEN_EXCEL, Math.max(0, read - 1));
            refused.initCause(e);
            throw refused;
        }
    }

    @Override
    public void expect(List<Role> roles) {
        cells.expect(roles);
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
