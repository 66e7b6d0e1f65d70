package sovang.loan.view;

import static java.lang.Math.addExact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.money.Dong;
import sovang.projection.Where;

/** What a unit's loans come to at the ends of months, by programme. The loans are read once, however many months are asked. */
public final class MonthTotals {

    /**
     * @param loans with something outstanding at the end
     * @param interest borne in the month; {@code repaid} principal that came back in it
     */
    public record Sum(
            String programme, int loans, long outstanding, long overdue, long frozen, long interest, long repaid) {

        private Sum plus(Sum it) {
            return new Sum(
                    programme,
                    addExact(loans, it.loans),
                    addExact(outstanding, it.outstanding),
                    addExact(overdue, it.overdue),
                    addExact(frozen, it.frozen),
                    addExact(interest, it.interest),
                    addExact(repaid, it.repaid));
        }
    }

    private static final int MOST_LOANS = 1_000_000;

    private final JdbcClient views;
    private final String unit;
    private final List<LoanCase> loans;

    public MonthTotals(JdbcClient views, String unit) {
        this.views = views;
        this.unit = unit;
        this.loans = new LoanCases(views, null)
                .find(new Where().and("unit = :unit", "unit", unit).with("limit", MOST_LOANS));
    }

    /** The month of the first money. */
    public Optional<YearMonth> first() {
        return loans.stream()
                .flatMap(it -> it.firstDay().stream())
                .min(LocalDate::compareTo)
                .map(YearMonth::from);
    }

    /** The earliest month on which anything bears that was recorded after a position: a payment, or a cut of rates. */
    public Optional<YearMonth> changedSince(long position) {
        var loan = views.sql("""
                        SELECT min(least(m.day, coalesce(first.day, m.day))) FROM views.loan_movement m
                        JOIN views.loan l ON l.id = m.loan
                        LEFT JOIN LATERAL (SELECT min(u.day) AS day FROM views.loan_movement u
                            WHERE u.loan = m.loan AND u.number = m.number AND m.kind IN ('REVOKED', 'UNPAID')) first ON true
                        WHERE l.unit = :unit AND m.position > :position
                        """)
                .param("unit", unit)
                .param("position", position)
                .query(LocalDate.class)
                .optional();
        var relief = views.sql("""
                        SELECT min(r.valid_from) FROM views.relief r LEFT JOIN views.relief_revoked v ON v.relief = r.id
                        WHERE r.position > :position OR v.position > :position
                        """)
                .param("position", position)
                .query(LocalDate.class)
                .optional();
        return java.util.stream.Stream.of(loan, relief)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .map(YearMonth::from);
    }

    /** By programme, those with nothing to say left out. */
    public List<Sum> of(YearMonth month) {
        LocalDate before = month.atDay(1).minusDays(1);
        LocalDate end = month.atEndOfMonth();
        Map<String, Sum> sums = new TreeMap<>();
        for (LoanCase loan : loans) {
            var now = loan.accrued(end);
            Dong interest = loan.interestBy(end.plusDays(1)).minus(loan.interestBy(before.plusDays(1)));
            Dong repaid = loan.principal("REPAID", end).minus(loan.principal("REPAID", before));
            if (now.outstanding().isZero() && interest.isZero() && repaid.isZero()) continue;
            sums.merge(
                    loan.row().programme(),
                    new Sum(
                            loan.row().programme(),
                            now.outstanding().isPositive() ? 1 : 0,
                            now.outstanding().amount(),
                            now.overdue().amount(),
                            now.frozen().amount(),
                            interest.amount(),
                            repaid.amount()),
                    Sum::plus);
        }
        return List.copyOf(sums.values());
    }

    /** As the month was closed or last restated. */
    public List<Sum> recorded(YearMonth month) {
        return views.sql("""
                        SELECT * FROM views.credit_month WHERE unit = :unit AND month = :month AND position =
                            (SELECT max(position) FROM views.credit_month WHERE unit = :unit AND month = :month)
                        ORDER BY programme
                        """)
                .param("unit", unit)
                .param("month", month.toString())
                .query((row, n) -> new Sum(
                        row.getString("programme"),
                        row.getInt("loans"),
                        row.getLong("outstanding"),
                        row.getLong("overdue"),
                        row.getLong("frozen"),
                        row.getLong("interest"),
                        row.getLong("repaid")))
                .list();
    }
}
