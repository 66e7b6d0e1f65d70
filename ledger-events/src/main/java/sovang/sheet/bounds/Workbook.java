package sovang.sheet.bounds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Opens Excel files, but only those that were seen through to be within their bounds. */
public final class Workbook {

    /** A million rows of a statement pack into less; the packed file stands in memory while it is read. */
    public static final long MOST_PACKED = 48L << 20;

    private Workbook() {}

    /**
     * @throws Beyond when the file is larger than may be read, in whatever way
     * @throws IOException when it is damaged
     */
    public static ReadableWorkbook open(byte[] file, Bounds bounds) throws IOException {
        ZipScan.of(file, bounds);
        return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
    }
}
