package sovang.statement.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.sheet.CsvRecords;

/** Streams the rows of a CSV file: UTF-8 with or without byte-order mark, comma or semicolon, LF or CRLF, quoted line breaks. */
final class CsvRows implements RawRows {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final int LONGEST_CELL = 1 << 20;

    private final HashingStream file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private int read;

    CsvRows(HashingStream file, BufferedInputStream in) throws IOException {
        this.file = file;
        this.reader = CsvReader.builder()
                .fieldSeparator(separator(in))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .build(CsvRecords.bounded(), new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        this.rows = reader.iterator();
    }

    /** Whichever of comma and semicolon stands more often in the first line. Skips a byte-order mark. */
    private static char separator(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        var start = in.readNBytes(LOOK_AHEAD - 1);
        in.reset();
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF)
            in.skipNBytes(3);
        int commas = 0;
        int semicolons = 0;
        for (byte b : start) {
            if (b == '\n' || b == '\r') break;
            if (b == ',') commas++;
            if (b == ';') semicolons++;
        }
        return semicolons > commas ? ';' : ',';
    }

    @Override
    public @Nullable List<String> next() {
        try {
            if (!rows.hasNext()) return null;
            var cells = rows.next().getFields();
            read++;
            return cells;
        } catch (CsvParseException | UncheckedIOException e) {
            throw refused(e);
        }
    }

    private RuntimeException refused(RuntimeException e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatementRefused refused) return refused;
            if (cause instanceof CharacterCodingException) return refused(FileProblem.STATEMENT_NOT_UTF8, e);
        }
        return e instanceof CsvParseException ? refused(FileProblem.STATEMENT_BROKEN_CSV, e) : e;
    }

    private StatementRefused refused(FileProblem problem, RuntimeException e) {
        var refused = new StatementRefused(problem, Math.max(0, read - 1));
        refused.initCause(e);
        return refused;
    }

    @Override
    public void expect(List<Role> roles) {
        // a CSV is text throughout
    }

    @Override
    public String hash() throws IOException {
        return file.hash();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
