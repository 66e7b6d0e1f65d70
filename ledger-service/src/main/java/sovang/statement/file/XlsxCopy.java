package sovang.statement.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook in a temporary file, which goes when it is closed. */
final class XlsxCopy implements Closeable {

    /** A workbook may unpack to eight times the size that a file may have; real ones do not reach it. */
    private static final long UNPACKED = 8;

    private final Path path;
    private final ReadableWorkbook workbook;

    private XlsxCopy(Path path) throws IOException {
        this.path = path;
        this.workbook = new ReadableWorkbook(path.toFile());
    }

    static XlsxCopy open(Path path, FileLimits limits) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            long all = 0;
            for (var entry : Collections.list(zip.entries())) {
                boolean texts = entry.getName().equals("xl/sharedStrings.xml");
                all += sizeOfSound(zip, entry, texts ? limits.sharedText() : UNPACKED * limits.bytes() - all, texts);
            }
        }
        return new XlsxCopy(path);
    }

    /**
     * The size of an entry, after a look at its checksum, which the library leaves aside: a damaged digit must not become an
     * amount. The table of shared texts has a limit of its own, for every reader of such files holds it in memory.
     */
    private static long sizeOfSound(ZipFile zip, ZipEntry entry, long most, boolean texts) throws IOException {
        try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            var buffer = new byte[1 << 16];
            long size = 0;
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                size += got;
                if (size > most)
                    throw new StatementRefused(
                            texts ? FileProblem.STATEMENT_TOO_MUCH_TEXT : FileProblem.STATEMENT_TOO_LARGE, most >> 20);
            }
            if (in.getChecksum().getValue() != entry.getCrc()) throw new ZipException(entry.getName() + " is damaged");
            return size;
        }
    }

    Sheet onlyFilledSheet() throws IOException {
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

    boolean isFrom1904() {
        return workbook.isDate1904();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        Files.deleteIfExists(path);
    }
}
