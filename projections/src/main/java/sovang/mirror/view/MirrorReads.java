package sovang.mirror.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/mirrors}: the bank's files, with how far each is recorded. */
@RestController
class MirrorReads {

    static final List<String> VIEWS = List.of("mirrors");
    private static final String FILES = "SELECT * FROM views.mirror WHERE %s ORDER BY position LIMIT :limit";

    private final Reading reading;

    MirrorReads(Reading reading) {
        this.reading = reading;
    }

    record MirrorItem(
            String id,
            String state,
            LocalDate dataDate,
            String legalBasis,
            String fileName,
            String fileHash,
            int rows,
            int recorded,
            long current,
            long overdue,
            long frozen,
            @Nullable String actor,
            OffsetDateTime importedAt,
            long position) {}

    @GetMapping("/v1/mirrors")
    Page<MirrorItem> mirrors(
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(FILES.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> item(row))
                                .list(),
                        MirrorItem::position));
    }

    @GetMapping("/v1/mirrors/{id}")
    MirrorItem mirror(@PathVariable String id, @RequestParam @Nullable Long minPosition) {
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> views.sql(FILES.formatted("id = :id"))
                        .param("id", id)
                        .param("limit", 1)
                        .query((row, number) -> item(row))
                        .optional()
                        .orElseThrow(() -> Refusal.notFound(
                                "MIRROR_UNKNOWN",
                                "Không có tệp dư nợ " + id + ". Xem: sovang loan mirrors.",
                                "There is no file " + id + ". See: sovang loan mirrors.")));
    }

    private static MirrorItem item(ResultSet row) throws SQLException {
        return new MirrorItem(
                row.getString("id"),
                row.getObject("complete") == null ? "recording" : "done",
                row.getObject("data_date", LocalDate.class),
                row.getString("legal_basis"),
                row.getString("file_name"),
                row.getString("file_hash"),
                row.getInt("rows"),
                row.getInt("recorded"),
                row.getLong("current"),
                row.getLong("overdue"),
                row.getLong("frozen"),
                row.getString("actor"),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getLong("position"));
    }
}
