package sovang.statement.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/** Counts a statement up row by row into a {@link StatementCheck}. */
final class CheckTally {

    private final RowIdentity identity;
    private final Identities identities = new Identities();
    private final BalanceTrail balance = new BalanceTrail(StatementCheck.LISTED);
    private final List<Fault> faults = new ArrayList<>();
    private int badRows;
    private int credits;
    private int debits;
    private Dong creditSum = Dong.ZERO;
    private Dong debitSum = Dong.ZERO;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    CheckTally(byte[] key) {
        identity = new RowIdentity(key);
    }

    void count(ReadRow row) {
        switch (row) {
            case StatementRow good -> count(good);
            case BadRow bad -> count(bad);
        }
    }

    private void count(StatementRow row) {
        boolean chained;
        try {
            if (row.isCredit()) credits++;
            else debits++;
            creditSum = creditSum.plus(row.credit());
            debitSum = debitSum.plus(row.debit());
            chained = balance.follow(row);
        } catch (ArithmeticException e) {
            throw new StatementRefused(FileProblem.STATEMENT_SUM_TOO_LARGE, row.row());
        }
        identities.add(identity.of(row), row);
        identities.worn(identity.worn(row), row.balance() != null, chained);
        identities.amount(row.isCredit() ? row.credit() : row.debit());
        if (from == null || row.date().isBefore(from)) from = row.date();
        if (to == null || row.date().isAfter(to)) to = row.date();
    }

    private void count(BadRow row) {
        badRows++;
        for (var fault : row.faults()) if (faults.size() < StatementCheck.LISTED) faults.add(fault);
        balance.lose();
        var hash = identity.of(row);
        long start = hash.getLong(0);
        identities.addBad(hash);
        identities.worn(start, false, false);
    }

    StatementCheck result(StatementReader reader) throws IOException {
        if (identities.size() == 0) throw new StatementRefused(FileProblem.STATEMENT_EMPTY);
        return new StatementCheck(
                reader.hash(),
                reader.layout(),
                reader.style(),
                identities.size(),
                credits,
                creditSum,
                debits,
                debitSum,
                from,
                to,
                badRows,
                List.copyOf(faults),
                balance.count(),
                balance.first(),
                balance.opening(),
                balance.closing(),
                identities,
                reader.accounts());
    }
}
