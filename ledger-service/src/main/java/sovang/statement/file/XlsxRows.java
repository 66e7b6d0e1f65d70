package sovang.statement.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Streams the rows of the one filled sheet of an XLSX file. */
final class XlsxRows implements RawRows {

    private final XlsxCopy copy;
    private final String hash;
    private final int columns;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCells cells;
    private int read;

    private XlsxRows(XlsxCopy copy, String hash, int columns) throws IOException {
        this.copy = copy;
        this.hash = hash;
        this.columns = columns;
        this.stream = copy.onlyFilledSheet().openStream();
        this.rows = stream.iterator();
        this.cells = new XlsxCells(copy.isFrom1904());
    }

    /** A ZIP is read by its directory at the end, so the bytes are first laid down in a file that only this user can read. */
    static XlsxRows open(HashingStream file, InputStream in, FileLimits limits) throws IOException {
        var path = Files.createTempFile("sovang-statement", ".xlsx");
        @Nullable XlsxCopy copy = null;
        boolean opened = false;
        try (in) {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            var hash = file.hash();
            copy = orBroken(0, () -> XlsxCopy.open(path, limits));
            var kept = copy;
            var rows = orBroken(0, () -> new XlsxRows(kept, hash, limits.columns()));
            opened = true;
            return rows;
        } finally {
            if (!opened && copy != null) copy.close();
            if (!opened) Files.deleteIfExists(path);
        }
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
        } catch (StatementRefused e) {
            throw e;
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
        copy.close();
    }
}
