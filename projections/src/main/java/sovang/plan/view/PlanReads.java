package sovang.plan.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.refusal.Refusal;

/** {@code GET /v1/plans}: of each plan the latest import. */
@RestController
class PlanReads {

    private static final List<String> VIEWS = List.of("plans");
    private static final String LATEST = """
            SELECT * FROM (
                SELECT DISTINCT ON (id) *, min(position) OVER (PARTITION BY id) AS first
                FROM views.plan ORDER BY id, position DESC) plans
            """;

    private final Reading reading;

    PlanReads(Reading reading) {
        this.reading = reading;
    }

    /** @param lines only of a single plan */
    record PlanItem(
            String id,
            String title,
            String unit,
            String document,
            LocalDate issued,
            String fileHash,
            @Nullable List<LineItem> lines,
            @Nullable List<AnnexItem> tasks,
            @Nullable List<AnnexItem> duties,
            @Nullable List<String> notes,
            long position,
            long first) {}

    record LineItem(
            String id,
            String text,
            @Nullable String section,
            String metric,
            String comparator,
            String value,
            @Nullable String valueTo,
            String unit,
            @Nullable String area,
            @Nullable String group,
            String period,
            int from,
            int to,
            List<String> funds,
            @Nullable String baseline,
            @Nullable Long baselineHouseholds,
            @Nullable String indicator,
            List<String> flags,
            List<String> except,
            @Nullable String note,
            String source) {}

    /**
     * A task or a reporting duty.
     *
     * @param who who leads, or reports
     * @param withWhom who works with them, or gets the report
     */
    record AnnexItem(String id, String section, String text, String who, String withWhom, String time) {}

    @GetMapping("/v1/plans")
    Page<PlanItem> plans(
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(LATEST + " WHERE first > :after ORDER BY first LIMIT :limit")
                                .param("after", paging.after())
                                .param("limit", paging.limit())
                                .query((row, number) -> plan(row, null))
                                .list(),
                        PlanItem::first));
    }

    @GetMapping("/v1/plans/{id}")
    PlanItem plan(@PathVariable String id, @RequestParam @Nullable Long minPosition) {
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> views.sql(LATEST + " WHERE id = :id")
                        .param("id", id)
                        .query((row, number) -> plan(row, views))
                        .optional()
                        .orElseThrow(() -> Refusal.notFound(
                                "PLAN_UNKNOWN", "Không có kế hoạch " + id + ".", "There is no plan " + id + ".")));
    }

    private static PlanItem plan(ResultSet row, @Nullable JdbcClient views) throws SQLException {
        long imported = row.getLong("position");
        return new PlanItem(
                row.getString("id"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("document"),
                row.getObject("issued", LocalDate.class),
                row.getString("file_hash"),
                views == null ? null : lines(views, imported),
                views == null ? null : annex(views, imported, "task"),
                views == null ? null : annex(views, imported, "duty"),
                views == null
                        ? null
                        : annex(views, imported, "note").stream()
                                .map(AnnexItem::text)
                                .toList(),
                imported,
                row.getLong("first"));
    }

    private static List<LineItem> lines(JdbcClient views, long imported) {
        return views.sql("SELECT * FROM views.plan_line WHERE position = :position ORDER BY ordinal")
                .param("position", imported)
                .query((row, number) -> new LineItem(
                        row.getString("id"),
                        row.getString("text"),
                        row.getString("section"),
                        row.getString("metric"),
                        row.getString("comparator"),
                        row.getString("value"),
                        row.getString("value_to"),
                        row.getString("unit"),
                        row.getString("area"),
                        row.getString("people"),
                        row.getString("period"),
                        row.getInt("from_year"),
                        row.getInt("to_year"),
                        words(row.getString("funds")),
                        row.getString("baseline"),
                        row.getObject("baseline_households", Long.class),
                        row.getString("indicator"),
                        words(row.getString("flags")),
                        words(row.getString("without")),
                        row.getString("note"),
                        row.getString("source")))
                .list();
    }

    private static List<AnnexItem> annex(JdbcClient views, long imported, String kind) {
        return views.sql("SELECT * FROM views.plan_annex WHERE position = :position AND kind = :kind ORDER BY ordinal")
                .param("position", imported)
                .param("kind", kind)
                .query((row, number) -> new AnnexItem(
                        row.getString("id"),
                        row.getString("section"),
                        row.getString("text"),
                        row.getString("who"),
                        row.getString("with_whom"),
                        row.getString("time")))
                .list();
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
