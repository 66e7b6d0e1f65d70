package sovang.statement.file;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/**
 * One line of the bank's list. Exactly one of debit and credit is above zero.
 *
 * @param page the bank's page, 0 where it gives none
 * @param balance the bank's balance after this line; may be negative
 * @param strong whether the bank itself tells this line from its equals: by balance, reference, or time to the second
 */
public record StatementRow(
        int row,
        int page,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable String document,
        @Nullable String reference,
        String text,
        @Nullable String counterparty,
        Dong debit,
        Dong credit,
        @Nullable Dong balance,
        boolean strong,
        List<String> cells)
        implements ReadRow {

    /** Reads again a line that was kept as the bank wrote it. */
    public static StatementRow of(StatementLayout layout, NumberStyle style, int row, List<String> cells) {
        return switch (new RowParser(layout, style, FileLimits.USUAL, Days.ANY).parse(row, cells)) {
            case StatementRow good -> good;
            case BadRow bad ->
                throw new IllegalArgumentException("row " + row + ": "
                        + bad.faults().stream().map(Fault::problem).toList()); // never its words
        };
    }

    public boolean isCredit() {
        return credit.isPositive();
    }

    /** What the line does to the account: credit less debit. */
    public Dong movement() {
        return credit.minus(debit);
    }
}
