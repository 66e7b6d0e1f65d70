package sovang.statement.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.sheet.bounds.Beyond;
import sovang.sheet.bounds.Deadline;

/**
 * Everything that one pass over a statement tells, before anything of it is booked. The rows themselves are not held.
 *
 * @param fileHash SHA-256 of the bytes, in hex
 * @param rows all data rows; {@code badRows} of them can't be booked
 * @param faults what is wrong with the bad rows, the first {@link #LISTED}
 * @param breaks where the running balance breaks, the first {@link #LISTED} of {@code breakCount}
 * @param from the earliest day of a good row; {@code to} the latest
 * @param accounts the numbers that the lines above the header call the account's own
 * @param identities by which the lines of another download of the same list are known again
 */
public record StatementCheck(
        String fileHash,
        StatementLayout layout,
        NumberStyle style,
        int rows,
        int credits,
        Dong creditSum,
        int debits,
        Dong debitSum,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int badRows,
        List<Fault> faults,
        int breakCount,
        List<BalanceBreak> breaks,
        @Nullable Dong opening,
        @Nullable Dong closing,
        Identities identities,
        List<String> accounts) {

    /** So many faults and breaks are listed one by one; all are counted. */
    public static final int LISTED = 200;

    /**
     * Reads the file once and says what stands in it.
     *
     * @param bank the bank of the account, where it is known
     * @param key makes the identities unguessable; the same one for all files of an account, or empty
     * @param today the last day that a line may have
     * @throws StatementRefused when the file as a whole can't be read
     */
    public static StatementCheck of(StatementSource source, @Nullable String bank, byte[] key, LocalDate today)
            throws IOException {
        return of(source, bank, key, FileLimits.USUAL, Days.until(today));
    }

    static StatementCheck of(StatementSource source, @Nullable String bank, byte[] key, FileLimits limits, Days days)
            throws IOException {
        try (var reader = StatementReader.open(source, bank, null, limits, days)) {
            var tally = new CheckTally(key);
            var deadline = new Deadline();
            for (var row = reader.next(); row != null; row = reader.next()) {
                tally.count(row);
                deadline.check();
            }
            return tally.result(reader);
        } catch (Beyond beyond) {
            throw beyond.refusal("STATEMENT");
        }
    }

    public boolean isClean() {
        return badRows == 0;
    }
}
