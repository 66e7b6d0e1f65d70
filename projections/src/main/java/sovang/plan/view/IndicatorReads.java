package sovang.plan.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Where;

/** {@code GET /v1/indicators}: what agencies reported, in the order of recording. */
@RestController
class IndicatorReads {

    private static final List<String> VIEWS = List.of("indicators");

    private final Reading reading;

    IndicatorReads(Reading reading) {
        this.reading = reading;
    }

    /** @param holds whether no later observation has taken its place */
    record ObservationItem(
            String id,
            String indicator,
            String unit,
            @Nullable String area,
            @Nullable String group,
            int year,
            String value,
            String measure,
            LocalDate on,
            String document,
            String reporter,
            boolean holds,
            long position) {}

    @GetMapping("/v1/indicators")
    Page<ObservationItem> observations(
            @RequestParam @Nullable String indicator,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .and("indicator = :indicator", "indicator", indicator)
                .and("unit = :unit", "unit", unit)
                .and("year = :year", "year", year);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                                        SELECT *, NOT EXISTS (SELECT FROM views.observation later
                                            WHERE later.indicator = observation.indicator
                                                AND later.unit = observation.unit AND later.year = observation.year
                                                AND later.area IS NOT DISTINCT FROM observation.area
                                                AND later.people IS NOT DISTINCT FROM observation.people
                                                AND later.position > observation.position) AS holds
                                        FROM views.observation WHERE %s ORDER BY position LIMIT :limit
                                        """.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> new ObservationItem(
                                        row.getString("id"),
                                        row.getString("indicator"),
                                        row.getString("unit"),
                                        row.getString("area"),
                                        row.getString("people"),
                                        row.getInt("year"),
                                        row.getString("value"),
                                        row.getString("measure"),
                                        row.getObject("day", LocalDate.class),
                                        row.getString("document"),
                                        row.getString("reporter"),
                                        row.getBoolean("holds"),
                                        row.getLong("position")))
                                .list(),
                        ObservationItem::position));
    }
}
