package sovang.statement.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Streams the rows of the one filled sheet of an XLSX file. */
final class XlsxRows implements RawRows {

    private final Path copy;
    private final String hash;
    private final FileLimits limits;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCells cells;
    private int read;

    private XlsxRows(Path copy, String hash, FileLimits limits) throws IOException {
        this.copy = copy;
        this.hash = hash;
        this.limits = limits;
        refuseTooMuchText();
        this.workbook = new ReadableWorkbook(copy.toFile());
        this.stream = onlyFilledSheet().openStream();
        this.rows = stream.iterator();
        this.cells = new XlsxCells(workbook.isDate1904());
    }

    /** A ZIP is read by its directory at the end, so the bytes are first laid down in a file that only this user can read. */
    static XlsxRows open(HashingStream file, InputStream in, FileLimits limits) throws IOException {
        var copy = Files.createTempFile("sovang-statement", ".xlsx");
        boolean opened = false;
        try (in) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            var rows = new XlsxRows(copy, file.hash(), limits);
            opened = true;
            return rows;
        } catch (ZipException e) {
            throw new StatementRefused(FileProblem.STATEMENT_BROKEN_EXCEL, 0);
        } finally {
            if (!opened) Files.deleteIfExists(copy);
        }
    }

    /** The table of shared texts is held in memory by every reader of such files, so it has a limit of its own. */
    private void refuseTooMuchText() throws IOException {
        try (var zip = new ZipFile(copy.toFile())) {
            var texts = zip.getEntry("xl/sharedStrings.xml");
            if (texts == null) return;
            try (var in = zip.getInputStream(texts)) {
                var buffer = new byte[1 << 16];
                long size = 0;
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    size += got;
                    if (size > limits.sharedText())
                        throw new StatementRefused(FileProblem.STATEMENT_TOO_MUCH_TEXT, limits.sharedText() >> 20);
                }
            }
        }
    }

    private Sheet onlyFilledSheet() throws IOException {
        var filled = new ArrayList<Sheet>();
        for (var sheet : workbook.getSheets().toList())
            try (var some = sheet.openStream()) {
                if (orBroken(
                        () -> some.anyMatch(row -> row.getFirstNonEmptyCell().isPresent()))) filled.add(sheet);
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
        if (!orBroken(rows::hasNext)) return null;
        var row = rows.next();
        read++;
        if (row.getCellCount() > limits.columns())
            throw new StatementRefused(FileProblem.STATEMENT_TOO_MANY_COLUMNS, limits.columns(), read - 1);
        return cells.of(row);
    }

    /** On a damaged sheet the reader throws whatever it stumbles over, each of them unchecked. */
    private <T> T orBroken(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
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
        Files.deleteIfExists(copy);
    }
}
