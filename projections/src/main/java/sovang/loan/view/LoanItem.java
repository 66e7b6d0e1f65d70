package sovang.loan.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.money.interest.Accrued;

/**
 * A loan as it stands on a day.
 *
 * @param provisional always: the bank's figure counts, this is what the commune knows before its next file
 * @param interest accrued in all, of which {@code interestPaid} was paid and {@code interestWrittenOff} written off
 * @param interestCredit paid beyond what has accrued
 */
record LoanItem(
        String id,
        String programme,
        String unit,
        @Nullable String household,
        boolean provisional,
        String state,
        LocalDate on,
        LocalDate asOf,
        long amount,
        long disbursed,
        long repaid,
        long outstanding,
        long current,
        long overdue,
        long frozen,
        long writtenOff,
        long recovered,
        long interest,
        long interestPaid,
        long interestWrittenOff,
        long interestOwed,
        long interestCredit,
        @Nullable String ratePercent,
        int termMonths,
        @Nullable LocalDate due,
        @Nullable LocalDate overdueSince,
        long daysOverdue,
        String funding,
        @Nullable String purpose,
        @Nullable String group,
        @Nullable String organisation,
        @Nullable String capital,
        @Nullable List<Happened> history,
        long position) {

    record Happened(
            String kind,
            LocalDate on,
            @Nullable Integer number,
            long principal,
            long interest,
            @Nullable LocalDate until,
            @Nullable String cause,
            @Nullable String document,
            @Nullable String reason,
            long position) {

        static Happened of(Movement it) {
            return new Happened(
                    it.kind().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    it.day(),
                    it.number() == 0 ? null : it.number(),
                    it.principal(),
                    it.interest(),
                    it.until(),
                    it.cause(),
                    it.document(),
                    it.reason(),
                    it.position());
        }
    }

    static LoanItem of(LoanCase it, LocalDate asOf, boolean history) {
        Accrued now = it.accrued(asOf);
        var row = it.row();
        var approval = it.last("APPROVED");
        Dong paid = it.interest("REPAID", asOf);
        Dong off = it.interest("WRITTEN_OFF", asOf);
        Dong owed = now.interest().minus(paid).minus(off);
        return new LoanItem(
                row.id(),
                row.programme(),
                row.unit(),
                row.household(),
                true,
                it.state(now),
                row.day(),
                asOf,
                approval.map(Movement::principal).orElse(row.amount()),
                it.principal("DISBURSED", asOf).amount(),
                it.principal("REPAID", asOf).amount(),
                now.outstanding().amount(),
                now.current().amount(),
                now.overdue().amount(),
                now.frozen().amount(),
                it.principal("WRITTEN_OFF", asOf).amount(),
                it.principal("RECOVERED", asOf).amount(),
                now.interest().amount(),
                paid.amount(),
                off.amount(),
                Math.max(0, owed.amount()),
                Math.max(0, -owed.amount()),
                approval.map(Movement::terms)
                        .map(terms -> terms.rate().percent())
                        .orElse(null),
                approval.map(Movement::months).orElse(row.termMonths()),
                it.due(asOf),
                now.overdueSince(),
                now.overdueSince() == null ? 0 : ChronoUnit.DAYS.between(now.overdueSince(), asOf) + 1,
                row.funding(),
                row.purpose(),
                row.group(),
                row.organisation(),
                row.capital(),
                history ? it.told().stream().map(Happened::of).toList() : null,
                row.position());
    }
}
