package sovang.organisation.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** {@code GET /v1/units}: all of them under their names of today, or those of a day under their names of that day. */
@RestController
class UnitReads {

    private final Reading reading;
    private final Today today;

    UnitReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    record UnitRow(
            String code,
            String name,
            String level,
            @Nullable String parent,
            List<String> predecessors,
            LocalDate from,
            @Nullable LocalDate to,
            long position) {}

    @GetMapping("/v1/units")
    Page<UnitRow> units(
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable String code,
            @RequestParam @Nullable String level,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .with("day", today.or(asOf))
                .and("code = :code", "code", code)
                .and("level = :level", "level", level)
                .and("valid_from <= :asOf AND coalesce(valid_to, 'infinity') >= :asOf", "asOf", asOf);
        return reading.of(List.of("organisation"), minPosition, (views, position) -> {
            var read = views.sql("""
                            SELECT * FROM (
                                SELECT code, position, level, parent, predecessors, valid_from,
                                    coalesce((SELECT last_day FROM views.unit_end ended WHERE ended.code = unit.code
                                        ORDER BY ended.position DESC LIMIT 1), valid_to) AS valid_to,
                                    (SELECT name FROM views.unit_name named WHERE named.code = unit.code
                                        ORDER BY named.valid_from <= :day DESC,
                                            CASE WHEN named.valid_from <= :day THEN named.valid_from END DESC,
                                            named.position DESC LIMIT 1) AS name
                                FROM views.unit) units
                            WHERE %s ORDER BY position LIMIT :limit
                            """.formatted(where.sql()))
                    .params(where.values())
                    .query((row, number) -> row(row))
                    .list();
            return paging.page(read, UnitRow::position);
        });
    }

    private static UnitRow row(ResultSet row) throws SQLException {
        String predecessors = row.getString("predecessors");
        return new UnitRow(
                row.getString("code"),
                row.getString("name"),
                row.getString("level"),
                row.getString("parent"),
                predecessors.isEmpty() ? List.of() : List.of(predecessors.split(",")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getLong("position"));
    }
}
