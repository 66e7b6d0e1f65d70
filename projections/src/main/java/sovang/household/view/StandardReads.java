package sovang.household.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Today;

/** {@code GET /v1/standards}: the poverty standards with their lines and indicators. */
@RestController
class StandardReads {

    private final Reading reading;
    private final Today today;

    StandardReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /** @param ruralLine income a person and month in đồng, {@code urbanLine} likewise */
    record StandardRow(
            String id,
            LocalDate from,
            @Nullable LocalDate to,
            boolean inForce,
            long ruralLine,
            long urbanLine,
            String document,
            @Nullable String note,
            List<IndicatorRow> indicators,
            long position) {}

    record IndicatorRow(String code, String name, String nameEn, String dimension) {}

    @GetMapping("/v1/standards")
    Page<StandardRow> standards(@RequestParam @Nullable Long minPosition) {
        LocalDate day = today.day();
        return reading.of(
                List.of("households"), minPosition, (views, position) -> new Page<>(standards(views, day), null));
    }

    private static List<StandardRow> standards(JdbcClient views, LocalDate day) {
        return views.sql("""
                SELECT id, valid_from, valid_to, rural_line, urban_line, document, note, position,
                    valid_from <= :day AND coalesce(valid_to >= :day, true) AS in_force
                FROM views.standard ORDER BY valid_from, id""")
                .param("day", day)
                .query((row, number) -> new StandardRow(
                        row.getString("id"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("in_force"),
                        row.getLong("rural_line"),
                        row.getLong("urban_line"),
                        row.getString("document"),
                        row.getString("note"),
                        indicators(views, row.getString("id")),
                        row.getLong("position")))
                .list();
    }

    private static List<IndicatorRow> indicators(JdbcClient views, String standard) {
        return views.sql("""
                SELECT code, name, name_en, dimension FROM views.standard_indicator
                WHERE standard = :standard ORDER BY ordinal""")
                .param("standard", standard)
                .query((row, number) ->
                        new IndicatorRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
