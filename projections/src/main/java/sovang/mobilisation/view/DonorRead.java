package sovang.mobilisation.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import sovang.mobilisation.view.DonorReads.DonorRow;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.projection.Veil;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/donors/{id}}: a donor, and what it has promised and given so far. */
@RestController
class DonorRead {

    private static final List<String> VIEWS = List.of("mobilisation", "pledges", "books");

    private final Reading reading;
    private final Today today;

    DonorRead(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /**
     * @param pledged of pledges that were cancelled or dropped only what was paid
     * @param received donations, net of refunds, with or without a pledge
     */
    record DonorItem(@JsonUnwrapped DonorRow donor, long pledged, long received, long outstanding) {}

    private record Promised(long pledged, long outstanding) {}

    @GetMapping("/v1/donors/{id}")
    DonorItem donor(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean personal,
            @RequestParam @Nullable Long minPosition,
            WebRequest request) {
        Veil veil = Veil.ofPeople(personal, request);
        return reading.of(VIEWS, minPosition, (views, position) -> {
            DonorRow donor = views.sql(
                            "SELECT id, kind, name, phone, address, id_number, position FROM views.donor WHERE id = :id")
                    .param("id", id)
                    .query((row, number) -> DonorReads.donor(row, veil))
                    .optional()
                    .orElseThrow(() -> Refusal.notFound(
                            "DONOR_UNKNOWN", "Không có người ủng hộ " + id + ".", "There is no donor " + id + "."));
            Promised promised = promised(views, id);
            return new DonorItem(donor, promised.pledged(), received(views, id), promised.outstanding());
        });
    }

    private Promised promised(JdbcClient views, String donor) {
        Where where = new Where()
                .and("donor = :donor", "donor", donor)
                .with("asOf", today.day())
                .with("limit", Integer.MAX_VALUE);
        return views.sql("""
                        SELECT coalesce(sum(CASE WHEN state IN ('cancelled', 'dropped') THEN least(paid, promised)
                                ELSE promised END), 0)::bigint AS pledged,
                            coalesce(sum(greatest(promised - paid, 0)) FILTER (WHERE state = 'open'), 0)::bigint
                                AS outstanding
                        FROM (%s) pledges
                        """.formatted(PledgeQuery.PLEDGES.formatted(where.sql())))
                .params(where.values())
                .query((row, number) -> new Promised(row.getLong("pledged"), row.getLong("outstanding")))
                .single();
    }

    private static long received(JdbcClient views, String donor) {
        return views.sql("""
                        SELECT coalesce(sum(amount - refunded), 0)::bigint FROM views.receipt
                        WHERE donor = :donor AND NOT reversed AND class = 'DONATION'
                        """).param("donor", donor).query(Long.class).single();
    }
}
