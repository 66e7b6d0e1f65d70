package sovang.pairing.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.Arrays;
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

/** {@code GET /v1/pairings/pool}: poor and near-poor households of a day's list without a sponsor, and not held. */
@RestController
class PoolReads {

    private final Reading reading;
    private final Today today;

    PoolReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    record Waiting(
            String id,
            String unit,
            String code,
            String householdClass,
            List<String> flags,
            int priority,
            long position) {}

    @GetMapping("/v1/pairings/pool")
    Page<Waiting> pool(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        LocalDate day = today.or(asOf);
        Where where = Where.page(paging)
                .with("asOf", day)
                .with("year", year == null ? day.getYear() : year)
                .and("unit IN " + Listed.BELOW, "unit", unit);
        return reading.of(
                PairingReads.VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                        SELECT * FROM (
                            SELECT pool.*, (SELECT min(position) FROM views.household_state s WHERE s.household = pool.id)
                                AS position
                            FROM (%s) pool) waiting
                        WHERE %s ORDER BY position LIMIT :limit
                        """.formatted(Listed.POOL, where.sql()))
                                .params(where.values())
                                .query((row, number) -> waiting(
                                        row.getString("id"),
                                        row.getString("unit"),
                                        row.getString("code"),
                                        row.getString("class"),
                                        row.getString("flags"),
                                        row.getLong("position")))
                                .list(),
                        Waiting::position));
    }

    private static Waiting waiting(String id, String unit, String code, String its, String joined, long position) {
        List<String> flags = flags(joined);
        int priority =
                Priority.of(its.equals("HO_NGHEO"), java.util.Set.copyOf(flags)).rank();
        return new Waiting(id, unit, code, its, flags, priority, position);
    }

    static List<String> flags(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
