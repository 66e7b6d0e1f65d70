package sovang.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes a bank's export of loans, and those of the following months: some are repaid in part, closed, left out, overdue or
 * extended, and new ones come. The same order gives the same file.
 *
 * @param units codes of the communes that the loans are spread over
 * @param first data date of month 0
 */
public record LoanExport(int loans, long seed, List<String> units, LocalDate first) {

    private static final int NEW_IN_THOUSAND = 15;

    public LoanExport {
        if (loans < 1 || loans > 1_000_000) throw new IllegalArgumentException("loans must be 1 to 1,000,000");
        if (units.isEmpty()) throw new IllegalArgumentException("no units");
        units = List.copyOf(units);
    }

    /** What stands in a file, to be compared with what the ledger says of it. */
    public record Told(int rows, long current, long overdue, long frozen, int fresh, int closed, int leftOut) {}

    public LocalDate dataDate(int month) {
        LocalDate day = first.plusMonths(month);
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    /** Writes the file of a month, CSV or XLSX by its ending. */
    public Told writeTo(Path file, int month) throws IOException {
        boolean excel = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (var out = excel ? new XlsxLoans(file) : new CsvLoans(file)) {
            return fill(out, month);
        }
    }

    private Told fill(LoansOut out, int month) throws IOException {
        out.header(DemoLoan.COLUMNS);
        int fresh = loans * NEW_IN_THOUSAND / 1_000;
        int all = loans + month * fresh;
        int rows = 0;
        int closed = 0;
        int leftOut = 0;
        long[] sums = new long[3];
        for (int number = 0; number < all; number++) {
            int born = number < loans ? 0 : 1 + (number - loans) / fresh;
            @Nullable DemoLoan loan = at(number, born, month);
            if (loan == null) {
                @Nullable DemoLoan before = month == born ? null : at(number, born, month - 1);
                if (before != null && before.outstanding() > 0) leftOut++;
                continue;
            }
            if (loan.outstanding() == 0) closed++;
            out.row(loan.cells());
            rows++;
            sums[0] += loan.current();
            sums[1] += loan.overdue();
            sums[2] += loan.frozen();
        }
        return new Told(rows, sums[0], sums[1], sums[2], month == 0 ? 0 : fresh, closed, leftOut);
    }

    /** The loan as it stands in a month; null once it has left the file. */
    private @Nullable DemoLoan at(int number, int born, int month) {
        @Nullable
        DemoLoan loan = DemoLoan.fresh(
                number, units.get(number % units.size()), dataDate(born), new SplittableRandom(seed * 31 + number));
        for (int m = born + 1; m <= month && loan != null; m++)
            loan = loan.later(dataDate(m), new SplittableRandom(seed * 31 + number + 1_000_003L * m));
        return loan;
    }

    /** {@code LOANS SEED MONTH FIRST_DATE FILE UNIT…}: writes the file and prints what stands in it. */
    public static void main(String... args) throws IOException {
        if (args.length < 6) {
            System.err.println("LoanExport LOANS SEED MONTH yyyy-mm-dd FILE.csv|FILE.xlsx UNIT [UNIT…]");
            System.exit(2);
        }
        var units = new ArrayList<>(List.of(args).subList(5, args.length));
        var export =
                new LoanExport(Integer.parseInt(args[0]), Long.parseLong(args[1]), units, LocalDate.parse(args[3]));
        int month = Integer.parseInt(args[2]);
        System.out.println(export.dataDate(month) + " " + export.writeTo(Path.of(args[4]), month));
    }
}
