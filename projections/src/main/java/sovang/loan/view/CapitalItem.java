package sovang.loan.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.projection.Where;

/**
 * Entrusted capital and how it revolves: a claim on the bank, never spending.
 *
 * @param asset what was entrusted less what came back
 * @param lent handed out from it in all, to so many {@code households}; {@code turns} is how often the capital was lent
 * @param lendable not out at the moment; negative where a fund took back more than it had free
 */
record CapitalItem(
        String id,
        String unit,
        String entruster,
        @Nullable String fund,
        long amount,
        long returned,
        long asset,
        long lent,
        long repaid,
        long writtenOff,
        long outstanding,
        long lendable,
        int loans,
        int households,
        String turns,
        @Nullable String conditions,
        String document,
        LocalDate on,
        long position) {

    private static final int MOST_LOANS = 1_000_000;

    static List<CapitalItem> find(JdbcClient views, Where where, LocalDate asOf) {
        var cases = new LoanCases(views, null);
        return views.sql("""
                        SELECT c.*, coalesce((SELECT sum(r.amount) FROM views.loan_capital_returned r
                            WHERE r.capital = c.id AND r.day <= :asOf), 0)::bigint AS returned
                        FROM views.loan_capital c WHERE %s ORDER BY position LIMIT :limit
                        """.formatted(where.sql()))
                .params(where.values())
                .query((row, n) -> of(cases, row, asOf))
                .list();
    }

    private static CapitalItem of(LoanCases cases, ResultSet row, LocalDate asOf) throws SQLException {
        String id = row.getString("id");
        var loans = cases
                .find(new Where().and("capital = :capital", "capital", id).with("limit", MOST_LOANS))
                .stream()
                .filter(it -> it.principal("DISBURSED", asOf).isPositive())
                .toList();
        long lent = sum(loans, "DISBURSED", asOf);
        long repaid = sum(loans, "REPAID", asOf);
        long off = sum(loans, "WRITTEN_OFF", asOf);
        long amount = row.getLong("amount");
        long returned = row.getLong("returned");
        return new CapitalItem(
                id,
                row.getString("unit"),
                row.getString("entruster"),
                row.getString("fund"),
                amount,
                returned,
                amount - returned,
                lent,
                repaid,
                off,
                lent - repaid - off,
                amount - returned - (lent - repaid),
                loans.size(),
                Math.toIntExact(loans.stream()
                        .map(it -> it.row().household() == null
                                ? it.row().id()
                                : it.row().household())
                        .distinct()
                        .count()),
                BigDecimal.valueOf(lent)
                        .divide(BigDecimal.valueOf(amount), 2, RoundingMode.HALF_UP)
                        .toPlainString(),
                row.getString("conditions"),
                row.getString("document"),
                row.getObject("day", LocalDate.class),
                row.getLong("position"));
    }

    private static long sum(List<LoanCase> loans, String kind, LocalDate asOf) {
        return loans.stream().mapToLong(it -> it.principal(kind, asOf).amount()).reduce(0, Math::addExact);
    }
}
