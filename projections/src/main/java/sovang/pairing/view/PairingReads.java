package sovang.pairing.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.pairing.view.PairingQuery.PairingRow;
import sovang.pairing.view.Parts.Delivery;
import sovang.pairing.view.Parts.Promise;
import sovang.pairing.view.Parts.Visit;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/pairings}: as they stand today, or stood on a day; and one with promises, deliveries and visits. */
@RestController
class PairingReads {

    static final List<String> VIEWS = List.of("pairings", "households", "organisation");

    private final Reading reading;
    private final Today today;

    PairingReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /**
     * @param next what follows from its end: pool, escaped, moved, gone or replaced; null while it is open
     * @param candidates who could take the household in place of a sponsor that withdrew, best first
     */
    record PairingItem(
            @JsonUnwrapped PairingRow pairing,
            List<Promise> promises,
            List<Delivery> deliveries,
            List<Visit> visits,
            @Nullable String next,
            List<Parts.Candidate> candidates) {}

    @GetMapping("/v1/pairings")
    Page<PairingRow> pairings(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String sponsor,
            @RequestParam @Nullable String household,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String tier,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String origin,
            @RequestParam @Nullable Boolean overdue,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .with("asOf", today.or(asOf))
                .and("year = :year", "year", year)
                .and("sponsor = :sponsor", "sponsor", sponsor)
                .and("household = :household", "household", household)
                .and("unit IN " + Listed.BELOW, "unit", unit)
                .and("tier = :tier", "tier", tier)
                .and("state = :state", "state", state)
                .and("origin = :origin", "origin", origin)
                .and("(overdue > 0) = :overdue", "overdue", overdue);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(PairingQuery.PAIRINGS.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> PairingQuery.row(row))
                                .list(),
                        PairingRow::position));
    }

    @GetMapping("/v1/pairings/{id}")
    PairingItem pairing(
            @PathVariable String id,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition) {
        LocalDate day = today.or(asOf);
        return reading.of(VIEWS, minPosition, (views, position) -> {
            PairingRow row = views.sql(PairingQuery.PAIRINGS.formatted("id = :id"))
                    .param("id", id)
                    .param("asOf", day)
                    .param("limit", 1)
                    .query((found, number) -> PairingQuery.row(found))
                    .optional()
                    .orElseThrow(() -> Refusal.notFound(
                            "PAIRING_UNKNOWN",
                            "Không có phân công giúp đỡ " + id + ".",
                            "There is no pairing " + id + "."));
            var parts = new Parts(views, day);
            String next = next(row);
            return new PairingItem(
                    row,
                    parts.promises(id),
                    parts.deliveries(id),
                    parts.visits(id),
                    next,
                    "pool".equals(next) && row.household() != null
                            ? parts.candidates(row.household(), row.unit(), row.year())
                            : List.of());
        });
    }

    private static @Nullable String next(PairingRow row) {
        if (row.endReason() == null) return null;
        return switch (row.endReason()) {
            case "escaped_poverty" -> "escaped";
            case "moved" -> "moved";
            case "died_out" -> "gone";
            case "replaced" -> "replaced";
            default -> "pool";
        };
    }
}
