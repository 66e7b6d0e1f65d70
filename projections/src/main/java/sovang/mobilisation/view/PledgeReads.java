package sovang.mobilisation.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.mobilisation.view.PledgeQuery.PledgeRow;
import sovang.projection.JsonColumn;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/pledges}: as they stand today, or stood on a day. */
@RestController
class PledgeReads {

    private static final List<String> VIEWS = List.of("pledges", "mobilisation");

    private final Reading reading;
    private final Today today;

    PledgeReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    record PledgeItem(
            String id,
            String unit,
            String fund,
            @Nullable String campaign,
            String donor,
            @Nullable String donorName,
            @Nullable String credited,
            boolean anonymous,
            long amount,
            long paid,
            long outstanding,
            @Nullable LocalDate due,
            List<Due> instalments,
            LocalDate on,
            @Nullable LocalDate expires,
            String state,
            long daysOverdue,
            @Nullable String minutes,
            @Nullable List<Happened> payments,
            @Nullable List<Happened> history,
            long position) {}

    record Due(String due, long amount) {}

    /** @param amount of a payment, negative where it was taken back; otherwise the change of what is promised */
    record Happened(
            String kind,
            long amount,
            LocalDate on,
            @Nullable String receipt,
            @Nullable String reason,
            long position) {}

    @GetMapping("/v1/pledges")
    Page<PledgeItem> pledges(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String fund,
            @RequestParam @Nullable String donor,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable Boolean overdue,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        LocalDate day = today.or(asOf);
        Where where = Where.page(paging)
                .with("asOf", day)
                .and("unit = :unit", "unit", unit)
                .and("fund = :fund", "fund", fund)
                .and("donor = :donor", "donor", donor)
                .and("campaign = :campaign", "campaign", campaign)
                .and("state = :state", "state", state)
                .and("(state = 'open' AND coalesce(unmet < :asOf, false)) = :overdue", "overdue", overdue);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(PledgeQuery.PLEDGES.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> item(PledgeQuery.row(row, day), null))
                                .list(),
                        PledgeItem::position));
    }

    @GetMapping("/v1/pledges/{id}")
    PledgeItem pledge(
            @PathVariable String id,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition) {
        LocalDate day = today.or(asOf);
        Where where = new Where().and("id = :id", "id", id).with("asOf", day).with("limit", 1);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> views.sql(PledgeQuery.PLEDGES.formatted(where.sql()))
                        .params(where.values())
                        .query((row, number) -> PledgeQuery.row(row, day))
                        .optional()
                        .map(row -> item(row, history(views, id, day)))
                        .orElseThrow(() -> Refusal.notFound(
                                "PLEDGE_UNKNOWN",
                                "Không có đăng ký ủng hộ " + id + ".",
                                "There is no pledge " + id + ".")));
    }

    private static List<Happened> history(JdbcClient views, String id, LocalDate asOf) {
        return views.sql("""
                        SELECT lower(replace(kind, '_', '-')) AS kind, CASE WHEN kind LIKE 'PA%' THEN paid ELSE promised END
                            AS amount, day, receipt, reason, position
                        FROM views.pledge_fact WHERE pledge = :id AND part = 0 AND day <= :asOf ORDER BY position
                        """)
                .param("id", id)
                .param("asOf", asOf)
                .query((row, number) -> new Happened(
                        row.getString("kind"),
                        row.getLong("amount"),
                        row.getObject("day", LocalDate.class),
                        row.getString("receipt"),
                        row.getString("reason"),
                        row.getLong("position")))
                .list();
    }

    private static PledgeItem item(PledgeRow it, @Nullable List<Happened> history) {
        String[][] dues = JsonColumn.read(it.schedule(), String[][].class);
        List<Due> instalments = List.of(dues).stream()
                .map(due -> new Due(due[0], Long.parseLong(due[1])))
                .toList();
        List<Happened> payments = history == null
                ? null
                : history.stream()
                        .filter(happened -> happened.receipt() != null)
                        .toList();
        return new PledgeItem(
                it.id(),
                it.unit(),
                it.fund(),
                it.campaign(),
                it.donor(),
                it.donorName(),
                it.credited(),
                it.anonymous(),
                it.amount(),
                it.paid(),
                it.outstanding(),
                it.due(),
                instalments,
                it.on(),
                it.expires(),
                it.state(),
                it.daysOverdue(),
                it.minutes(),
                payments,
                history,
                it.position());
    }
}
