package sovang.mobilisation.view;

import static java.util.Locale.ROOT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import sovang.mobilisation.event.DonorKind;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.SearchText;
import sovang.projection.Veil;
import sovang.projection.Where;

/** {@code GET /v1/donors}, searched without accents, and {@code /v1/campaigns}. */
@RestController
class DonorReads {

    private static final List<String> VIEWS = List.of("mobilisation");

    private final Reading reading;

    DonorReads(Reading reading) {
        this.reading = reading;
    }

    record DonorRow(
            String id,
            String kind,
            String name,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String idNumber,
            long position) {}

    record CampaignRow(
            String code,
            String name,
            String unit,
            @Nullable String fund,
            LocalDate from,
            LocalDate to,
            long position) {}

    @GetMapping("/v1/donors")
    Page<DonorRow> donors(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String kind,
            @RequestParam(defaultValue = "false") boolean personal,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize,
            WebRequest request) {
        Veil veil = Veil.ofPeople(personal, request);
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .and("folded LIKE :q", "q", q == null ? null : SearchText.anywhere(q))
                .and("kind = :kind", "kind", kind == null ? null : kind.toUpperCase(ROOT));
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql("""
                        SELECT id, kind, name, phone, address, id_number, position FROM views.donor
                        WHERE %s ORDER BY position LIMIT :limit
                        """.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> donor(row, veil))
                                .list(),
                        DonorRow::position));
    }

    static DonorRow donor(ResultSet row, Veil veil) throws SQLException {
        DonorKind kind = DonorKind.valueOf(row.getString("kind"));
        String number = row.getString("id_number");
        return new DonorRow(
                row.getString("id"),
                kind.name().toLowerCase(ROOT),
                row.getString("name"),
                veil.number(row.getString("phone")),
                veil.text(row.getString("address")),
                kind.isOrganisation() ? number : veil.number(number),
                row.getLong("position"));
    }

    @GetMapping("/v1/campaigns")
    Page<CampaignRow> campaigns(
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
                        views.sql("""
                        SELECT code, name, unit, fund, first_day, last_day, position FROM views.campaign
                        WHERE %s ORDER BY position LIMIT :limit
                        """.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> new CampaignRow(
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getString("unit"),
                                        row.getString("fund"),
                                        row.getObject("first_day", LocalDate.class),
                                        row.getObject("last_day", LocalDate.class),
                                        row.getLong("position")))
                                .list(),
                        CampaignRow::position));
    }
}
