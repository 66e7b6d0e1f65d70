package sovang.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.sheet.bounds.Beyond;
import sovang.sheet.bounds.Bounds;
import sovang.sheet.bounds.Deadline;

/** A CSV in UTF-8, with or without byte-order mark, parted by commas or semicolons. */
final class CsvSheet implements Sheet {

    private static final int LOOK_AHEAD = 1 << 16;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final Deadline deadline = new Deadline();
    private int read;

    CsvSheet(Upload file) throws IOException {
        var in = new BufferedInputStream(file.open(), LOOK_AHEAD);
        char separator = separator(in);
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(CsvRecords.bounded(), new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        rows = reader.iterator();
    }

    /** Whichever of comma and semicolon stands more often in the first line. Skips a byte-order mark. */
    private static char separator(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] start = in.readNBytes(LOOK_AHEAD - 1);
        in.reset();
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF)
            in.skipNBytes(3);
        int more = 0;
        for (byte b : start) {
            if (b == '\n') break;
            if (b == ';') more++;
            if (b == ',') more--;
        }
        return more > 0 ? ';' : ',';
    }

    @Override
    public @Nullable List<String> next() {
        try {
            deadline.check();
            if (!rows.hasNext()) return null;
            if (++read > Bounds.ROWS) throw new Beyond(Beyond.What.TOO_MANY_ROWS);
            return rows.next().getFields();
        } catch (Beyond beyond) {
            throw beyond.refusal("SHEET");
        } catch (CsvParseException | UncheckedIOException e) {
            throw Sheet.broken(read);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
