package sovang.mirror.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.mirror.view.Files.File;
import sovang.mirror.view.Portfolio.AgeBucket;
import sovang.mirror.view.Portfolio.LoanSum;
import sovang.mirror.view.Portfolio.RiskShare;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.refusal.Refusal;

/** {@code GET /v1/portfolio}: the bank's figures, with their data date. */
@RestController
class PortfolioReads {

    private static final List<String> VIEWS = List.of("mirrors", "organisation");

    /** Short, middle and long term as banks part them: to 12, to 60 months, beyond. */
    static final Map<String, String> BY = Map.of(
            "programme", "programme",
            "unit", "unit",
            "organisation", "organisation",
            "group", "unit || '/' || loan_group",
            "funding", "funding",
            "investor", "investor",
            "term", "CASE WHEN term <= 12 THEN 'short' WHEN term <= 60 THEN 'middle' ELSE 'long' END",
            "classification", "classification");

    static final String BELOW = """
            WITH RECURSIVE below AS (
                SELECT code FROM views.unit WHERE code = :unit
                UNION ALL SELECT u.code FROM views.unit u JOIN below b ON u.parent = b.code)
            SELECT code FROM below""";

    /** How many days the last day of the loan lies back on the data date. */
    private static final String LATE = """
            SELECT overdue, current + overdue + frozen AS outstanding, :dataDate::date - coalesce(extended, due) AS late
            FROM views.mirror_loan
            WHERE mirror = :mirror AND overdue > 0 AND (:unit::text IS NULL OR unit IN (%s))
            """.formatted(BELOW);

    private static final String AGEING = """
            SELECT CASE WHEN late <= 0 THEN 'unknown' WHEN late <= 90 THEN '1-90' WHEN late <= 180 THEN '91-180'
                    WHEN late <= 360 THEN '181-360' ELSE '361+' END AS days,
                count(*) AS loans, sum(overdue) AS overdue, sum(outstanding) AS outstanding
            FROM (%s) late GROUP BY 1 ORDER BY min(late)
            """.formatted(LATE);

    private static final String RISK = """
            SELECT limits.days, count(late.late) AS loans, coalesce(sum(outstanding), 0) AS outstanding
            FROM (VALUES (0), (30), (90)) limits (days)
            LEFT JOIN (%s) late ON limits.days = 0 OR late.late > limits.days
            GROUP BY 1 ORDER BY 1
            """.formatted(LATE);

    private final Reading reading;
    private final Today today;

    PortfolioReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /** @param by programme, unit, organisation, group, funding, investor, term or classification */
    @GetMapping("/v1/portfolio")
    Portfolio portfolio(
            @RequestParam(defaultValue = "programme") String by,
            @RequestParam @Nullable String unit,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam @Nullable Long minPosition) {
        @Nullable String what = BY.get(by);
        if (what == null)
            throw Refusal.invalid(
                    "by",
                    "PORTFOLIO_BY",
                    "Chia theo: "
                            + String.join(", ", BY.keySet().stream().sorted().toList()) + ".",
                    "Divide by: "
                            + String.join(", ", BY.keySet().stream().sorted().toList()) + ".");
        LocalDate day = today.or(asOf);
        return reading.of(VIEWS, minPosition, (views, position) -> {
            File file = new Files(views, position).require(day);
            LoanSum total = sums(views, file, unit, "NULL", false).getFirst();
            return new Portfolio(
                    day,
                    file.id(),
                    file.dataDate(),
                    by,
                    total,
                    sums(views, file, unit, what, by.equals("unit")),
                    ageing(views, file, unit),
                    risks(views, file, unit, total.outstanding()));
        });
    }

    static List<LoanSum> sums(JdbcClient views, File file, @Nullable String unit, String what, boolean units) {
        String name = units
                ? "(SELECT name FROM views.unit_name n WHERE n.code = l.unit AND n.valid_from <= :dataDate"
                        + " ORDER BY valid_from DESC, position DESC LIMIT 1)"
                : "NULL";
        String sql = """
                SELECT %s AS what, %s AS name, count(*) FILTER (WHERE current + overdue + frozen > 0) AS loans,
                    coalesce(sum(current), 0) AS current, coalesce(sum(overdue), 0) AS overdue,
                    coalesce(sum(frozen), 0) AS frozen, coalesce(sum(interest_current + interest_overdue), 0) AS interest,
                    coalesce(sum(savings), 0) AS savings
                FROM views.mirror_loan l WHERE mirror = :mirror AND (:unit::text IS NULL OR unit IN (%s))
                """.formatted(what, name, BELOW);
        if (!what.equals("NULL")) sql += units ? "GROUP BY l.unit ORDER BY 1" : "GROUP BY 1 ORDER BY 1";
        return ask(views, sql, file, unit)
                .query((row, number) -> new LoanSum(
                        row.getString("what"),
                        row.getString("name"),
                        row.getLong("loans"),
                        row.getLong("current"),
                        row.getLong("overdue"),
                        row.getLong("frozen"),
                        row.getLong("current") + row.getLong("overdue") + row.getLong("frozen"),
                        row.getLong("interest"),
                        row.getLong("savings")))
                .list();
    }

    private static List<AgeBucket> ageing(JdbcClient views, File file, @Nullable String unit) {
        return ask(views, AGEING, file, unit)
                .query((row, number) -> new AgeBucket(
                        Objects.requireNonNull(row.getString("days")),
                        row.getLong("loans"),
                        row.getLong("overdue"),
                        row.getLong("outstanding")))
                .list();
    }

    private static List<RiskShare> risks(JdbcClient views, File file, @Nullable String unit, long all) {
        return ask(views, RISK, file, unit)
                .query((row, number) ->
                        RiskShare.of(row.getInt("days"), row.getLong("loans"), row.getLong("outstanding"), all))
                .list();
    }

    private static JdbcClient.StatementSpec ask(JdbcClient views, String sql, File file, @Nullable String unit) {
        return views.sql(sql)
                .param("mirror", file.id())
                .param("dataDate", file.dataDate())
                .param("unit", unit, java.sql.Types.VARCHAR);
    }
}
