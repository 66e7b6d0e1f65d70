package sovang.need.view;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.KnownAt;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/needs}. */
@RestController
class NeedReads {

    private static final List<String> VIEWS = List.of("needs", "organisation");
    private static final List<String> WITH_LOANS = List.of("needs", "mirrors");
    private static final String NEEDS = """
            SELECT * FROM (
                SELECT n.*, coalesce(m.met, 0) AS met,
                    CASE WHEN withdrawn_on IS NOT NULL THEN 'withdrawn' WHEN coalesce(m.met, 0) >= counted THEN 'met'
                        WHEN coalesce(m.met, 0) > 0 THEN 'partly_met' WHEN approved_on IS NOT NULL THEN 'confirmed'
                        ELSE 'declared' END AS state
                FROM views.need n LEFT JOIN LATERAL (
                    SELECT sum(amount) AS met FROM views.need_meeting m WHERE m.need = n.id) m ON true) needs
            WHERE %s ORDER BY position LIMIT :limit
            """;

    private final Reading reading;
    private final Today today;
    private final KnownAt knownAt;

    NeedReads(Reading reading, Today today, KnownAt knownAt) {
        this.reading = reading;
        this.today = today;
        this.knownAt = knownAt;
    }

    /**
     * @param amount what it asks for; {@code counted} is that up to the ceiling
     */
    record NeedItem(
            String id,
            String household,
            String unit,
            @Nullable String itsClass,
            int year,
            String purpose,
            long amount,
            long counted,
            @Nullable Long ceiling,
            boolean eligible,
            String why,
            @Nullable LocalDate leftList,
            String state,
            long met,
            LocalDate on,
            @Nullable LocalDate approvedOn,
            @Nullable String document,
            @Nullable LocalDate withdrawnOn,
            @Nullable String reason,
            @Nullable List<LoanMeeting> loans,
            long position) {}

    /** @param inMirror whether a file of the bank has such a contract */
    record LoanMeeting(
            String loan,
            long amount,
            LocalDate on,
            @Nullable String reason,
            boolean inMirror) {}

    @GetMapping("/v1/needs")
    Page<NeedItem> needs(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String household,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable Boolean eligible,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .and("unit = :unit", "unit", unit)
                .and("year = :year", "year", year)
                .and("household = :household", "household", household)
                .and("state = :state", "state", state)
                .and("eligible = :eligible", "eligible", eligible);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(NEEDS.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> item(row, null))
                                .list(),
                        NeedItem::position));
    }

    @GetMapping("/v1/needs/{id}")
    NeedItem need(@PathVariable String id, @RequestParam @Nullable Long minPosition) {
        return reading.of(WITH_LOANS, minPosition, (views, position) -> {
            List<LoanMeeting> loans = views.sql("""
                            SELECT loan, amount, day, reason, EXISTS (
                                SELECT 1 FROM views.mirror_loan l WHERE l.contract = loan) AS mirrored
                            FROM views.need_meeting WHERE need = :id ORDER BY position
                            """)
                    .param("id", id)
                    .query((row, number) -> new LoanMeeting(
                            row.getString("loan"),
                            row.getLong("amount"),
                            row.getObject("day", LocalDate.class),
                            row.getString("reason"),
                            row.getBoolean("mirrored")))
                    .list();
            return views.sql(NEEDS.formatted("id = :id"))
                    .param("id", id)
                    .param("limit", 1)
                    .query((row, number) -> item(row, loans))
                    .optional()
                    .orElseThrow(() -> Refusal.notFound(
                            "NEED_UNKNOWN",
                            "Không có nhu cầu vay " + id + ". Xem: sovang need list.",
                            "There is no declared need " + id + ". See: sovang need list."));
        });
    }

    private static NeedItem item(ResultSet row, @Nullable List<LoanMeeting> loans) throws SQLException {
        @Nullable BigDecimal ceiling = row.getBigDecimal("ceiling");
        return new NeedItem(
                row.getString("id"),
                row.getString("household"),
                row.getString("unit"),
                row.getString("class"),
                row.getInt("year"),
                row.getString("purpose").toLowerCase(Locale.ROOT),
                row.getLong("amount"),
                row.getLong("counted"),
                ceiling == null ? null : ceiling.longValue(),
                row.getBoolean("eligible"),
                row.getString("why").toLowerCase(Locale.ROOT),
                row.getObject("left_list", LocalDate.class),
                row.getString("state"),
                row.getLong("met"),
                row.getObject("declared_on", LocalDate.class),
                row.getObject("approved_on", LocalDate.class),
                row.getString("document"),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("reason"),
                loans,
                row.getLong("position"));
    }
}
