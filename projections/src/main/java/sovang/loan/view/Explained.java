package sovang.loan.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.money.interest.Cut;
import sovang.money.interest.Segment;
import sovang.money.interest.Terms;

/**
 * How the interest of a loan came about: balance × days × rate, segment by segment. The segments sum to {@code interest}, for
 * each says by how much the rounded whole grew.
 */
record Explained(
        String id,
        LocalDate asOf,
        String programme,
        boolean provisional,
        String state,
        long interest,
        long interestPaid,
        long interestWrittenOff,
        long interestOwed,
        long interestCredit,
        long outstanding,
        long current,
        long overdue,
        long frozen,
        @Nullable LocalDate due,
        @Nullable Reckoned reckoned,
        List<Relieved> reliefs,
        List<Step> segments,
        long position) {

    static final List<String> VIEWS = List.of("loans", "credit", "organisation", "programmes");

    /** @param verified false prints "chưa kiểm chứng" */
    record Reckoned(
            BigDecimal ratePercent,
            int overduePercent,
            String dayCount,
            String rounding,
            @Nullable String source,
            boolean verified) {}

    record Relieved(LocalDate from, LocalDate until, BigDecimal points) {}

    /** @param to the first day that no longer belongs to it */
    record Step(
            LocalDate from,
            LocalDate to,
            int days,
            String standing,
            long balance,
            BigDecimal ratePercent,
            long interest) {

        static Step of(Segment it) {
            return new Step(
                    it.from(),
                    it.to(),
                    it.days(),
                    it.standing().name().toLowerCase(java.util.Locale.ROOT),
                    it.balance().amount(),
                    it.ratePercent(),
                    it.interest().amount());
        }
    }

    static Explained of(JdbcClient views, LoanCase it, LocalDate asOf, long position) {
        var item = LoanItem.of(it, asOf, false);
        var approval = it.last("APPROVED").orElse(null);
        return new Explained(
                item.id(),
                asOf,
                item.programme(),
                item.provisional(),
                item.state(),
                item.interest(),
                item.interestPaid(),
                item.interestWrittenOff(),
                item.interestOwed(),
                item.interestCredit(),
                item.outstanding(),
                item.current(),
                item.overdue(),
                item.frozen(),
                item.due(),
                approval == null || approval.terms() == null ? null : reckoned(views, approval, approval.terms()),
                it.cuts().stream().map(Explained::relieved).toList(),
                it.accrued(asOf).segments().stream().map(Step::of).toList(),
                position);
    }

    private static Relieved relieved(Cut cut) {
        return new Relieved(cut.from(), cut.until(), cut.points().exact());
    }

    /** The rule that held when the bank agreed, as the files said by then. */
    private static Reckoned reckoned(JdbcClient views, Movement approval, Terms terms) {
        return views.sql("""
                        SELECT source, verified FROM views.interest_rule
                        WHERE position <= :position AND valid_from <= :day ORDER BY position DESC, valid_from DESC LIMIT 1
                        """)
                .param("position", approval.position())
                .param("day", approval.day())
                .query((row, n) -> reckoned(terms, row.getString(1), row.getBoolean(2)))
                .optional()
                .orElseGet(() -> reckoned(terms, null, false));
    }

    private static Reckoned reckoned(Terms terms, @Nullable String source, boolean verified) {
        return new Reckoned(
                terms.rate().exact(),
                terms.overduePercent(),
                terms.dayCount().name(),
                terms.rounding().name(),
                source,
                verified);
    }
}
