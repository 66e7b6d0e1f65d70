package sovang.pairing.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
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

/** {@code GET /v1/holds}: open, lapsed, released, refused or accepted as of a day, by its dates alone. */
@RestController
class HoldReads {

    private final Reading reading;
    private final Today today;

    HoldReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    record HoldRow(
            String id,
            String type,
            String household,
            @Nullable String householdCode,
            String owner,
            @Nullable String sponsor,
            @Nullable String sponsorName,
            String channel,
            int year,
            LocalDate on,
            LocalDate until,
            String state,
            @Nullable LocalDate closedOn,
            @Nullable String reason,
            @Nullable String pairing,
            long position) {}

    @GetMapping("/v1/holds")
    Page<HoldRow> holds(
            @RequestParam @Nullable String household,
            @RequestParam @Nullable String sponsor,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .with("asOf", today.or(asOf))
                .and("household = :household", "household", household)
                .and("sponsor = :sponsor", "sponsor", sponsor)
                .and("year = :year", "year", year)
                .and("state = :state", "state", state);
        return reading.of(
                PairingReads.VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                        SELECT * FROM (
                            SELECT k.*, s.name AS sponsor_name, h.code AS household_code,
                                CASE WHEN k.closed_on <= :asOf THEN k.closed WHEN k.until < :asOf THEN 'lapsed'
                                    ELSE 'open' END AS state
                            FROM views.hold k
                            LEFT JOIN views.sponsor s ON s.id = k.sponsor
                            LEFT JOIN views.household h ON h.id = k.household
                            WHERE k.placed_on <= :asOf) holds
                        WHERE %s ORDER BY position LIMIT :limit
                        """.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> new HoldRow(
                                        row.getString("id"),
                                        row.getString("type"),
                                        row.getString("household"),
                                        row.getString("household_code"),
                                        row.getString("owner"),
                                        row.getString("sponsor"),
                                        row.getString("sponsor_name"),
                                        row.getString("channel"),
                                        row.getInt("year"),
                                        row.getObject("placed_on", LocalDate.class),
                                        row.getObject("until", LocalDate.class),
                                        row.getString("state"),
                                        row.getObject("closed_on", LocalDate.class),
                                        row.getString("closed_why"),
                                        row.getString("pairing"),
                                        row.getLong("position")))
                                .list(),
                        HoldRow::position));
    }
}
