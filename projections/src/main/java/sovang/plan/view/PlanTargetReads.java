package sovang.plan.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;

/** {@code GET /v1/plans/{id}/targets}: who divided or changed a target, when, and on which document. */
@RestController
class PlanTargetReads {

    private static final List<String> VIEWS = List.of("plans");

    private final Reading reading;

    PlanTargetReads(Reading reading) {
        this.reading = reading;
    }

    /** @param actor who set it; the plan's own target stands in its lines */
    record TargetItem(
            String line,
            @Nullable String unit,
            @Nullable String sponsor,
            @Nullable Integer year,
            String value,
            LocalDate from,
            String document,
            String reason,
            @Nullable String actor,
            Instant recordedAt,
            long position) {}

    /** Every division and change of the plan's targets, in the order of recording. */
    @GetMapping("/v1/plans/{id}/targets")
    Page<TargetItem> targets(
            @PathVariable String id,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                                        SELECT * FROM views.target_set WHERE plan = :plan AND position > :after
                                        ORDER BY position LIMIT :limit
                                        """)
                                .param("plan", id)
                                .param("after", paging.after())
                                .param("limit", paging.limit())
                                .query((row, number) -> new TargetItem(
                                        row.getString("line"),
                                        row.getString("unit"),
                                        row.getString("sponsor"),
                                        row.getObject("year", Integer.class),
                                        row.getString("value"),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getString("document"),
                                        row.getString("reason"),
                                        row.getString("actor"),
                                        row.getTimestamp("recorded_at").toInstant(),
                                        row.getLong("position")))
                                .list(),
                        TargetItem::position));
    }
}
