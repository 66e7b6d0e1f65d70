package sovang.loan.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.projection.Where;

/** Relief, savings-and-credit groups, entrusted capital and closed months. */
@RestController
class CreditReads {

    private static final List<String> VIEWS = List.of("credit");
    private static final List<String> CAPITAL = List.of("credit", "loans", "organisation");

    private final Reading reading;
    private final Today today;

    CreditReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    record ReliefItem(
            String id,
            LocalDate from,
            LocalDate until,
            String points,
            List<String> programmes,
            List<String> units,
            List<String> loans,
            String document,
            LocalDate on,
            @Nullable LocalDate revokedOn,
            long position) {}

    /** @param unusual whether it has fewer than 5 or more than 60 members */
    record GroupItem(
            String id,
            String unit,
            String code,
            @Nullable String hamlet,
            @Nullable String leader,
            String organisation,
            @Nullable String point,
            int members,
            LocalDate countedOn,
            boolean unusual,
            long position) {}

    record MonthItem(
            String unit,
            String month,
            String programme,
            int loans,
            long outstanding,
            long overdue,
            long frozen,
            long interest,
            long repaid,
            boolean restated,
            long known,
            long position) {}

    @GetMapping("/v1/reliefs")
    Page<ReliefItem> reliefs(
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                                SELECT r.*, v.day AS revoked_on FROM views.relief r
                                LEFT JOIN views.relief_revoked v ON v.relief = r.id
                                WHERE r.position > :after ORDER BY r.position LIMIT :limit
                                """)
                                .param("after", paging.after())
                                .param("limit", paging.limit())
                                .query((row, n) -> CreditRows.relief(row))
                                .list(),
                        ReliefItem::position));
    }

    @GetMapping("/v1/groups")
    Page<GroupItem> groups(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging).and("unit = :unit", "unit", unit);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("SELECT * FROM views.loan_group WHERE %s ORDER BY position LIMIT :limit"
                                        .formatted(where.sql()))
                                .params(where.values())
                                .query((row, n) -> CreditRows.group(row))
                                .list(),
                        GroupItem::position));
    }

    @GetMapping("/v1/capital")
    Page<CapitalItem> capital(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        LocalDate day = today.or(asOf);
        Where where = Where.page(paging)
                .and("unit = :unit", "unit", unit)
                .and("day <= :asOf")
                .with("asOf", day);
        return reading.of(
                CAPITAL,
                minPosition,
                (views, position) -> paging.page(CapitalItem.find(views, where, day), CapitalItem::position));
    }

    @GetMapping("/v1/loans/months")
    Page<MonthItem> months(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String month,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = new Where()
                .and("unit = :unit", "unit", unit)
                .and("month = :month", "month", month)
                .with("after", paging.after())
                .with("limit", paging.limit());
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(CreditRows.MONTHS.formatted(where.sql()))
                                .params(where.values())
                                .query((row, n) -> CreditRows.month(row))
                                .list(),
                        MonthItem::position));
    }
}
