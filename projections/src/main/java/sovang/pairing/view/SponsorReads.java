package sovang.pairing.view;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.SearchText;
import sovang.projection.Veil;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/sponsors}, searched without accents, and one of them with its years of care. */
@RestController
class SponsorReads {

    private static final List<String> VIEWS = List.of("pairings", "organisation");

    private static final String SELECT = """
            SELECT id, kind, tier, name, contact, unit, donor, household, capacity, position FROM views.sponsor
            WHERE %s ORDER BY position LIMIT :limit
            """;

    private final Reading reading;

    SponsorReads(Reading reading) {
        this.reading = reading;
    }

    record SponsorRow(
            String id,
            String kind,
            String tier,
            String name,
            @Nullable String contact,
            @Nullable String unit,
            @Nullable String donor,
            @Nullable String household,
            int capacity,
            long position) {}

    record SponsorItem(@JsonUnwrapped SponsorRow sponsor, List<Care> years) {}

    /**
     * @param open that have not ended
     * @param delivered without what a fund paid or what was reversed
     */
    record Care(int year, int pairings, int open, int households, long promised, long delivered) {}

    @GetMapping("/v1/sponsors")
    Page<SponsorRow> sponsors(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String tier,
            @RequestParam @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean personal,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize,
            WebRequest request) {
        Veil veil = Veil.ofPeople(personal, request);
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .and("search LIKE :q", "q", q == null ? null : SearchText.anywhere(q))
                .and("kind = :kind", "kind", kind == null ? null : kind.toLowerCase(ROOT))
                .and("tier = :tier", "tier", tier == null ? null : tier.toLowerCase(ROOT))
                .and("unit IN " + Listed.BELOW, "unit", unit);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(SELECT.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> row(row, veil))
                                .list(),
                        SponsorRow::position));
    }

    @GetMapping("/v1/sponsors/{id}")
    SponsorItem sponsor(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean personal,
            @RequestParam @Nullable Long minPosition,
            WebRequest request) {
        Veil veil = Veil.ofPeople(personal, request);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> views.sql(SELECT.formatted("id = :id"))
                        .param("id", id)
                        .param("limit", 1)
                        .query((row, number) -> row(row, veil))
                        .optional()
                        .map(row -> new SponsorItem(row, years(views, id)))
                        .orElseThrow(() -> Refusal.notFound(
                                "SPONSOR_UNKNOWN",
                                "Không có đơn vị nhận đỡ đầu " + id + ".",
                                "There is no sponsor " + id + ".")));
    }

    private static List<Care> years(JdbcClient views, String sponsor) {
        return views.sql("""
                        SELECT p.year, count(*)::int AS pairings, (count(*) FILTER (WHERE p.ended_on IS NULL))::int AS open,
                            count(DISTINCT p.household)::int AS households,
                            coalesce(sum((SELECT sum(value) FROM views.promise m WHERE m.pairing = p.id)), 0)::bigint
                                AS promised,
                            coalesce(sum((SELECT sum(value) FROM views.help d WHERE d.pairing = p.id AND d.fund IS NULL
                                AND d.reversed_position IS NULL)), 0)::bigint AS delivered
                        FROM views.pairing p WHERE p.sponsor = :sponsor GROUP BY p.year ORDER BY p.year
                        """)
                .param("sponsor", sponsor)
                .query((row, number) -> new Care(
                        row.getInt("year"),
                        row.getInt("pairings"),
                        row.getInt("open"),
                        row.getInt("households"),
                        row.getLong("promised"),
                        row.getLong("delivered")))
                .list();
    }

    private static SponsorRow row(ResultSet row, Veil veil) throws SQLException {
        return new SponsorRow(
                row.getString("id"),
                row.getString("kind"),
                row.getString("tier"),
                row.getString("name"),
                veil.text(row.getString("contact")),
                row.getString("unit"),
                row.getString("donor"),
                row.getString("household"),
                row.getInt("capacity"),
                row.getLong("position"));
    }
}
