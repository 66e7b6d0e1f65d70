package sovang.mirror.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.mirror.view.Files.File;
import sovang.projection.Paging;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.refusal.Refusal;

/** {@code GET /v1/portfolio/due}: what falls due in a month, as a collection sheet for each savings-and-credit group. */
@RestController
class DueReads {

    private static final String DUE = """
            SELECT *, coalesce(extended, due) AS last_day,
                row_number() OVER (ORDER BY unit, loan_group NULLS LAST, coalesce(extended, due), contract) AS place
            FROM views.mirror_loan
            WHERE mirror = :mirror AND current + overdue > 0 AND coalesce(extended, due) BETWEEN :from AND :to
                AND (:unit::text IS NULL OR unit IN (%s)) AND (:group::text IS NULL OR loan_group = :group)
            """.formatted(PortfolioReads.BELOW);

    private static final List<String> VIEWS = List.of("mirrors", "organisation");

    private final Reading reading;
    private final Today today;

    DueReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /** @param principal what of it is not repaid and not frozen */
    record DueItem(
            String unit,
            @Nullable String group,
            @Nullable String leader,
            @Nullable String hamlet,
            @Nullable String borrower,
            String contract,
            String programme,
            @Nullable LocalDate due,
            long principal,
            long interest,
            long savings,
            long place) {}

    record DueGroup(
            String unit,
            @Nullable String group,
            @Nullable String leader,
            @Nullable String organisation,
            long loans,
            long principal,
            long interest) {}

    record Due(
            String month,
            String mirror,
            LocalDate dataDate,
            List<DueGroup> groups,
            List<DueItem> items,
            @Nullable String next) {}

    /** @param month {@code 2026-12}; by default the next one after the day */
    @GetMapping("/v1/portfolio/due")
    Due due(
            @RequestParam @Nullable String month,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String group,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        LocalDate day = today.or(asOf);
        YearMonth asked = month == null ? YearMonth.from(day).plusMonths(1) : month(month);
        return reading.of(VIEWS, minPosition, (views, position) -> {
            File file = new Files(views, position).require(day);
            var groups = ask(views, """
                            SELECT unit, loan_group, max(leader) AS leader, max(organisation) AS organisation,
                                count(*) AS loans, sum(current + overdue) AS principal,
                                sum(interest_current + interest_overdue) AS interest
                            FROM (%s) due GROUP BY unit, loan_group ORDER BY unit, loan_group NULLS LAST
                            """.formatted(DUE), file, asked, unit, group)
                    .query((row, number) -> new DueGroup(
                            Objects.requireNonNull(row.getString("unit")),
                            row.getString("loan_group"),
                            row.getString("leader"),
                            row.getString("organisation"),
                            row.getLong("loans"),
                            row.getLong("principal"),
                            row.getLong("interest")))
                    .list();
            var read = ask(
                            views,
                            "SELECT * FROM (" + DUE + ") due WHERE place > :after ORDER BY place LIMIT :limit",
                            file,
                            asked,
                            unit,
                            group)
                    .param("after", paging.after())
                    .param("limit", paging.limit())
                    .query((row, number) -> new DueItem(
                            Objects.requireNonNull(row.getString("unit")),
                            row.getString("loan_group"),
                            row.getString("leader"),
                            row.getString("hamlet"),
                            row.getString("borrower"),
                            Objects.requireNonNull(row.getString("contract")),
                            Objects.requireNonNull(row.getString("programme")),
                            row.getObject("last_day", LocalDate.class),
                            row.getLong("current") + row.getLong("overdue"),
                            row.getLong("interest_current") + row.getLong("interest_overdue"),
                            row.getLong("savings"),
                            row.getLong("place")))
                    .list();
            var page = paging.page(read, DueItem::place);
            return new Due(asked.toString(), file.id(), file.dataDate(), groups, page.items(), page.next());
        });
    }

    private static JdbcClient.StatementSpec ask(
            JdbcClient views, String sql, File file, YearMonth month, @Nullable String unit, @Nullable String group) {
        return views.sql(sql)
                .param("mirror", file.id())
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .param("unit", unit, java.sql.Types.VARCHAR)
                .param("group", group, java.sql.Types.VARCHAR);
    }

    private static YearMonth month(String text) {
        if (text.matches("(19|20)\\d{2}-(0[1-9]|1[0-2])")) return YearMonth.parse(text);
        throw Refusal.invalid("month", "PORTFOLIO_MONTH", "Ghi tháng như 2026-12.", "Write the month like 2026-12.");
    }
}
