package sovang.loan.view;

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
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.refusal.Refusal;

/** {@code GET /v1/programmes}: what each lends at on a day, and all that its files said. */
@RestController
class ProgrammeReads {

    private static final List<String> VIEWS = List.of("programmes");

    private static final String PROGRAMMES = """
            SELECT p.*, t.rate, t.overdue_percent, t.ceiling, t.longest_months, t.valid_from, t.valid_to, t.source, t.issued,
                coalesce(t.verified, false) AS verified, t.note
            FROM (SELECT DISTINCT ON (id) * FROM views.programme ORDER BY id, position DESC) p
            LEFT JOIN LATERAL (SELECT * FROM views.programme_terms t WHERE t.programme = p.id AND t.valid_from <= :asOf
                AND (t.valid_to IS NULL OR t.valid_to >= :asOf) ORDER BY t.position DESC, t.valid_from DESC LIMIT 1) t ON true
            WHERE (:id = '' OR p.id = :id) AND p.ordinal >= :after ORDER BY p.ordinal, p.id LIMIT :limit
            """;

    private final Reading reading;
    private final Today today;

    ProgrammeReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /** @param from nothing when no file says what held on that day */
    record ProgrammeItem(
            String id,
            @Nullable String bankCode,
            String name,
            String nameEn,
            String group,
            List<String> classes,
            List<String> funding,
            @Nullable String ratePercent,
            @Nullable String overdueRatePercent,
            @Nullable Integer overduePercent,
            @Nullable Long ceiling,
            @Nullable Integer longestMonths,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            @Nullable LocalDate issued,
            boolean verified,
            String checked,
            @Nullable String note,
            String document,
            @Nullable List<TermsItem> terms,
            int ordinal,
            long position) {}

    record TermsItem(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String ratePercent,
            int overduePercent,
            @Nullable Long ceiling,
            @Nullable Integer longestMonths,
            String source,
            LocalDate issued,
            boolean verified,
            String checked,
            @Nullable String note,
            long position) {}

    @GetMapping("/v1/programmes")
    Page<ProgrammeItem> programmes(
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) ->
                        paging.page(find(views, "", today.or(asOf), paging, false), it -> it.ordinal() + 1L));
    }

    @GetMapping("/v1/programmes/{id}")
    ProgrammeItem programme(
            @PathVariable String id,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable Long minPosition) {
        var found = reading.of(
                VIEWS, minPosition, (views, position) -> find(views, id, today.or(asOf), Paging.of(null, 1), true));
        if (!found.isEmpty()) return found.getFirst();
        throw Refusal.notFound(
                "PROGRAMME_UNKNOWN",
                "Không có chương trình " + id + ". Xem: sovang loan programmes list.",
                "There is no programme " + id + ". See sovang loan programmes list.");
    }

    private static List<ProgrammeItem> find(JdbcClient views, String id, LocalDate asOf, Paging paging, boolean terms) {
        return views.sql(PROGRAMMES)
                .param("asOf", asOf)
                .param("id", id)
                .param("after", paging.after())
                .param("limit", paging.limit())
                .query((row, n) -> ProgrammeRows.item(row, terms ? terms(views, id) : null))
                .list();
    }

    private static List<TermsItem> terms(JdbcClient views, String id) {
        return views.sql(
                        "SELECT * FROM views.programme_terms WHERE programme = :id ORDER BY position DESC, valid_from DESC")
                .param("id", id)
                .query((row, n) -> ProgrammeRows.terms(row))
                .list();
    }
}
