package sovang.statement.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams a statement's rows one at a time, whatever its size: CSV or XLSX, in any layout that is known. */
public final class StatementReader implements Closeable {

    private static final int START = 1 << 16;
    private static final int TITLES = 20;
    private static final Comparator<List<String>> LIKENESS =
            Comparator.<List<String>>comparingInt(StatementLayouts::known).thenComparing(StatementReader::filled);

    private final FileLimits limits;
    private final RawRows rows;
    private final StatementLayout layout;
    private final int[] places;
    private final int width;
    private final RowParser parser;
    private final List<String> accounts = new ArrayList<>();
    private int read;

    private StatementReader(
            RawRows rows, @Nullable String bank, @Nullable NumberStyle style, FileLimits limits, Days days) {
        this.rows = rows;
        this.limits = limits;
        var header = header(rows, limits, accounts);
        this.layout = StatementLayouts.recognise(header, bank);
        this.places = layout.placesIn(header);
        this.width = header.size();
        this.parser = new RowParser(layout, style, limits, days);
        rows.expect(layout.rolesIn(header));
    }

    /**
     * Opens a statement at its first row.
     *
     * @param bank the bank of the account, where it is known
     * @param style the number style that the check found; null while checking
     * @param last the last day that a line may have
     */
    public static StatementReader open(
            StatementSource source, @Nullable String bank, @Nullable NumberStyle style, LocalDate last)
            throws IOException {
        return open(source, bank, style, FileLimits.USUAL, Days.until(last));
    }

    static StatementReader open(
            StatementSource source, @Nullable String bank, @Nullable NumberStyle style, FileLimits limits, Days days)
            throws IOException {
        var rows = raw(new HashingStream(source.open(), limits.bytes()), limits);
        boolean opened = false;
        try {
            var reader = new StatementReader(rows, bank, style, limits, days);
            opened = true;
            return reader;
        } finally {
            if (!opened) rows.close();
        }
    }

    private static RawRows raw(HashingStream file, FileLimits limits) throws IOException {
        var in = new BufferedInputStream(file, START);
        in.mark(8);
        var start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        in.reset();
        if (start.startsWith("PK\3\4")) return XlsxRows.open(file, in, limits);
        if (start.equals("%PDF") || start.equals("\u00D0\u00CF\u0011\u00E0")) {
            in.close();
            throw new StatementRefused(
                    start.equals("%PDF") ? FileProblem.STATEMENT_PDF : FileProblem.STATEMENT_OLD_EXCEL);
        }
        return new CsvRows(file, in);
    }

    /**
     * The first row that is the header of a known layout: banks put their name and the account above it. Where none is, the
     * one that looks most like it, so that the refusal speaks of the columns.
     */
    private static List<String> header(RawRows rows, FileLimits limits, List<String> accounts) {
        var row = names(rows, limits);
        if (row == null) throw new StatementRefused(FileProblem.STATEMENT_EMPTY);
        var nearest = row;
        for (int title = 0; title <= TITLES && row != null; title++) {
            if (StatementLayouts.isHeader(row)) return row;
            if (LIKENESS.compare(row, nearest) > 0) nearest = row;
            Preamble.accounts(row, accounts);
            row = names(rows, limits);
        }
        return nearest;
    }

    private static long filled(List<String> row) {
        return row.stream().filter(name -> !name.isEmpty()).count();
    }

    private static @Nullable List<String> names(RawRows rows, FileLimits limits) {
        var first = rows.next();
        while (first != null && isBlank(first)) first = rows.next();
        if (first == null) return null;
        var header = new ArrayList<String>();
        for (var name : first) header.add(Whitespace.fold(name));
        while (header.getLast().isEmpty()) header.removeLast();
        if (header.size() > limits.columns())
            throw new StatementRefused(FileProblem.STATEMENT_TOO_MANY_COLUMNS, limits.columns(), 0);
        return header;
    }

    /** The next row, or null after the last. */
    public @Nullable ReadRow next() {
        var cells = rows.next();
        while (cells != null && isBlank(cells)) cells = rows.next();
        if (cells == null) return null;
        if (++read > limits.rows()) throw new StatementRefused(FileProblem.STATEMENT_TOO_MANY_ROWS, limits.rows());
        if (cells.size() > limits.columns())
            throw new StatementRefused(FileProblem.STATEMENT_TOO_MANY_COLUMNS, limits.columns(), read);
        return parser.parse(read, inOrderOfLayout(cells));
    }

    /** Cells beyond the header's last name are of no layout; only blank ones are passed over. */
    private List<String> inOrderOfLayout(List<String> cells) {
        if (cells.size() < width || !isBlank(cells.subList(width, cells.size()))) return List.copyOf(cells);
        var ordered = new String[places.length];
        for (int place = 0; place < places.length; place++) ordered[place] = cells.get(places[place]);
        return List.of(ordered);
    }

    private static boolean isBlank(List<String> cells) {
        for (var cell : cells) if (!Whitespace.isBlank(cell)) return false;
        return true;
    }

    /** The numbers by which the lines above the header call the account. */
    List<String> accounts() {
        return List.copyOf(accounts);
    }

    public StatementLayout layout() {
        return layout;
    }

    /** The number style of the amounts read so far; refuses when they contradict each other. */
    NumberStyle style() {
        return parser.evidence().style();
    }

    /** SHA-256 of the file in hex; to be asked once, after the last row. */
    String hash() throws IOException {
        return rows.hash();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
