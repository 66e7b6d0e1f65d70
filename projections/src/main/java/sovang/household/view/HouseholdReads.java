package sovang.household.view;

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
import org.springframework.web.context.request.WebRequest;
import sovang.household.view.ClassHistory.Classed;
import sovang.household.view.ClassHistory.Clocks;
import sovang.household.view.HouseholdRows.HouseholdRow;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.SearchText;
import sovang.projection.Today;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/households}: as they are, or were on a day; names are masked for those who do not keep the register. */
@RestController
class HouseholdReads {

    private static final List<String> VIEWS = List.of("households", "organisation");

    private static final String BELOW = """
            s.unit IN (WITH RECURSIVE under (code) AS (
                SELECT cast(:unit AS text) COLLATE "C" UNION SELECT u.code FROM views.unit u JOIN under ON u.parent = under.code)
                SELECT code FROM under)""";

    private final Reading reading;
    private final Today today;

    HouseholdReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /** @param clocks null for one that is not newly escaped on that day */
    record HouseholdItem(
            HouseholdRow household,
            List<Classed> classes,
            @Nullable Clocks clocks,
            List<Happened> history) {}

    record Happened(
            String what,
            LocalDate on,
            String unit,
            String code,
            @Nullable String reason,
            long position) {}

    @GetMapping("/v1/households")
    Page<HouseholdRow> households(
            @RequestParam @Nullable String unit,
            @RequestParam(name = "class") @Nullable String now,
            @RequestParam @Nullable String flag,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String code,
            @RequestParam(defaultValue = "false") boolean gone,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam(defaultValue = "false") boolean personal,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize,
            WebRequest request) {
        Paging paging = Paging.of(cursor, pageSize);
        Masks masks = Masks.of(personal, request);
        Where where = new Where()
                .and("h.position > :after", "after", paging.after())
                .with("limit", paging.limit())
                .with("asOf", today.or(asOf))
                .and(BELOW, "unit", unit)
                .and("c.class = :class", "class", now)
                .and("s.code = :code", "code", code)
                .and(masks.searched() + " LIKE :q", "q", q == null ? null : SearchText.anywhere(q))
                .and("',' || s.flags || ',' LIKE '%,' || :flag || ',%'", "flag", flag);
        if (!gone) where.and("s.alive");
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(rows(views, where, masks), HouseholdRow::position));
    }

    private static List<HouseholdRow> rows(JdbcClient views, Where where, Masks masks) {
        return views.sql(HouseholdRows.AS_OF.formatted(where.sql()))
                .params(where.values())
                .query((row, number) -> HouseholdRows.row(row, masks))
                .list();
    }

    @GetMapping("/v1/households/{id}")
    HouseholdItem household(
            @PathVariable String id,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam(defaultValue = "false") boolean personal,
            @RequestParam @Nullable Long minPosition,
            WebRequest request) {
        LocalDate day = today.or(asOf);
        Where where = new Where().and("h.id = :id", "id", id).with("asOf", day).with("limit", 1);
        return reading.of(VIEWS, minPosition, (views, position) -> {
            var found = rows(views, where, Masks.of(personal, request));
            if (found.isEmpty()) throw unknown(id);
            var classes = ClassHistory.of(views, id, day);
            return new HouseholdItem(found.getFirst(), classes, Clocks.of(classes, day), history(views, id, day));
        });
    }

    private static List<Happened> history(JdbcClient views, String id, LocalDate day) {
        return views.sql("""
                SELECT what, valid_from, unit, code, reason, position FROM views.household_state
                WHERE household = :id AND valid_from <= :day ORDER BY position""")
                .param("id", id)
                .param("day", day)
                .query((row, number) -> new Happened(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6)))
                .list();
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound(
                "HOUSEHOLD_UNKNOWN",
                "Không có hộ " + id + " vào ngày đó. Tìm bằng lệnh sovang household list.",
                "There is no household " + id + " on that day. Find it with sovang household list.");
    }
}
