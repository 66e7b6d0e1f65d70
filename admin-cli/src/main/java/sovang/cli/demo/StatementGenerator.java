package sovang.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import sovang.money.Dong;

/**
 * Makes a bank statement of any length that looks and counts like a real one. The same order gives the same file.
 *
 * @param debits how many of the rows are money out
 * @param from the first day; the rows are spread evenly over {@code days}
 */
public record StatementGenerator(DemoBank bank, int rows, long seed, int debits, LocalDate from, int days) {

    /** The most rows that a file may have. */
    public static final int MOST_ROWS = 1_000_000;

    static final Dong OPENING = Dong.of(24_700);

    private static final LocalDate STORM = LocalDate.of(2024, 9, 9);
    private static final int BUSY_DAY = 60_000;

    public StatementGenerator {
        if (rows < 1 || rows > MOST_ROWS) throw new IllegalArgumentException("rows must be 1 to " + MOST_ROWS);
        if (debits < 0 || debits >= rows) throw new IllegalArgumentException("debits must be fewer than rows");
        if (days < 1) throw new IllegalArgumentException("days must be at least 1");
    }

    /** Credits only, from 9 September 2024 on, three days or as many as a busy account would need. */
    public static StatementGenerator of(DemoBank bank, int rows, long seed) {
        return new StatementGenerator(bank, rows, seed, 0, STORM, Math.max(3, (rows + BUSY_DAY - 1) / BUSY_DAY));
    }

    public StatementGenerator withDebits(int some) {
        return new StatementGenerator(bank, rows, seed, some, from, days);
    }

    public StatementGenerator over(LocalDate first, int many) {
        return new StatementGenerator(bank, rows, seed, debits, first, many);
    }

    /** Writes the file, CSV or XLSX by its ending, and tells exactly what stands in it. */
    public Written writeTo(Path file) throws IOException {
        boolean excel = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (var out = excel ? new XlsxStatement(file, bank) : new CsvStatement(file, bank)) {
            return fill(out, 0, rows);
        }
    }

    /** Writes rows {@code first} (from 0) up to but without {@code end} of the same list, as a download of a part of it. */
    public Written writeTo(Path file, int first, int end) throws IOException {
        try (var out = new CsvStatement(file, bank)) {
            return fill(out, first, end);
        }
    }

    private Written fill(StatementOut out, int first, int end) throws IOException {
        var list = new DemoList(this);
        var written = Written.NOTHING;
        for (int at = 0; at < end; at++) {
            var line = list.line(at);
            if (at < first) continue;
            out.write(line);
            written = written.plus(line);
        }
        return written;
    }

    /** {@code LAYOUT ROWS SEED FILE [DEBITS]}: writes the file and prints what stands in it. */
    public static void main(String... args) throws IOException {
        if (args.length < 4 || args.length > 5) {
            System.err.println("StatementGenerator VCB|AGRIBANK|VIETINBANK ROWS SEED FILE.csv|FILE.xlsx [DEBITS]");
            System.exit(2);
        }
        var order = of(
                DemoBank.valueOf(args[0].toUpperCase(Locale.ROOT)), Integer.parseInt(args[1]), Long.parseLong(args[2]));
        if (args.length == 5) order = order.withDebits(Integer.parseInt(args[4]));
        System.out.println(order.writeTo(Path.of(args[3])));
    }
}
