package sovang.progress.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the year is from lending to everybody who may have a loan and wants one; and what the bank has lent. */
final class CreditProgress {

    private static final String NO_NEED = "không có nhu cầu";
    private static final String NOT_ASKED = "chưa có số liệu: chưa hỏi hộ nào";

    private CreditProgress() {}

    private record Outstanding(LocalDate on, long current, long overdue, long frozen) {}

    static Answer.Credit of(
            JdbcClient views,
            int year,
            @Nullable String unit,
            @Nullable Set<String> within,
            LocalDate asOf,
            long position) {
        Coverage coverage = new NeedFacts(views, year, unit, asOf, position).coverage();
        var households = coverage.headline();
        Optional<Outstanding> bank = outstanding(views, within, asOf, position);
        return new Answer.Credit(
                households.eligibleNeed(),
                households.met(),
                households.partlyMet(),
                households.percent() == null ? null : households.percent().toPlainString(),
                households.note() == null ? null : households.note().equals("no_need") ? NO_NEED : NOT_ASKED,
                bank.map(it -> it.current() + it.overdue() + it.frozen()).orElse(null),
                bank.map(Outstanding::overdue).orElse(null),
                bank.map(Outstanding::frozen).orElse(null),
                bank.map(Outstanding::on).orElse(null),
                coverage.capital(),
                coverage.asked());
    }

    /** What the bank's latest file says; it counts, our own notes don't. */
    private static Optional<Outstanding> outstanding(
            JdbcClient views, @Nullable Set<String> within, LocalDate asOf, long position) {
        return views.sql("""
                        SELECT file.data_date, coalesce(sum(loan.current), 0)::bigint AS current,
                            coalesce(sum(loan.overdue), 0)::bigint AS overdue,
                            coalesce(sum(loan.frozen), 0)::bigint AS frozen
                        FROM (SELECT id, data_date FROM views.mirror WHERE complete <= :position AND data_date <= :asOf
                            ORDER BY data_date DESC, position DESC LIMIT 1) file
                        LEFT JOIN views.mirror_loan loan ON loan.mirror = file.id
                            AND (:all OR loan.unit = ANY (string_to_array(:units, ',')))
                        GROUP BY file.data_date
                        """)
                .param("asOf", asOf)
                .param("position", position)
                .param("all", within == null)
                .param("units", within == null ? "" : String.join(",", within))
                .query((row, number) -> new Outstanding(
                        Objects.requireNonNull(row.getObject("data_date", LocalDate.class)),
                        row.getLong("current"),
                        row.getLong("overdue"),
                        row.getLong("frozen")))
                .optional();
    }
}
