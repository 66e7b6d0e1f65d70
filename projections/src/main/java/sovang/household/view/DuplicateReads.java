package sovang.household.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;

/** {@code GET /v1/households/duplicates}: pairs that look alike, until somebody merges or clears them. */
@RestController
class DuplicateReads {

    private static final List<String> VIEWS = List.of("households", "organisation");

    /** In the order of the younger one: it is the one that is held out of pairings. */
    private static final String PAIRS = """
            WITH alike AS (
                SELECT one.id AS one, two.id AS two, one.citizen_number = two.citizen_number AS citizen, false AS name
                FROM views.household one JOIN views.household two
                    ON one.citizen_number = two.citizen_number AND one.position < two.position
                WHERE one.alive AND two.alive
                UNION ALL
                SELECT one.id, two.id, false, true
                FROM views.household one JOIN views.household two
                    ON one.unit = two.unit AND one.likeness = two.likeness AND one.position < two.position
                WHERE one.alive AND two.alive),
            pair AS (
                SELECT one, two, bool_or(citizen) AS citizen, bool_or(name) AS name FROM alike GROUP BY one, two)
            SELECT h.id, h.unit, h.code, h.head, h.address, h.citizen_number, o.id AS other, o.unit AS other_unit,
                o.code AS other_code, o.head AS other_head, o.address AS other_address,
                o.citizen_number AS other_number, pair.citizen, pair.name, h.position
            FROM pair JOIN views.household h ON h.id = pair.two JOIN views.household o ON o.id = pair.one
            WHERE h.position > :after AND (CAST(:unit AS text) IS NULL OR :unit IN (h.unit, o.unit))
                AND NOT EXISTS (
                    SELECT 1 FROM views.household_cleared c
                    WHERE (c.household, c.other) IN ((pair.one, pair.two), (pair.two, pair.one)))
            ORDER BY h.position, o.position LIMIT :limit
            """;

    private final Reading reading;

    DuplicateReads(Reading reading) {
        this.reading = reading;
    }

    record Alike(
            String id,
            String unit,
            String code,
            String head,
            @Nullable String address,
            @Nullable String citizenNumber) {}

    /** @param household the younger of the two, held out of new pairings until the pair is cleared or merged */
    record Pair(Alike household, Alike other, boolean citizenNumber, boolean nameAndAddress, long position) {}

    @GetMapping("/v1/households/duplicates")
    Page<Pair> duplicates(
            @RequestParam @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean personal,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize,
            WebRequest request) {
        Paging paging = Paging.of(cursor, pageSize);
        Masks masks = Masks.of(personal, request);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(PAIRS)
                                .param("after", paging.after())
                                .param("unit", unit)
                                .param("limit", paging.limit())
                                .query((row, number) -> pair(row, masks))
                                .list(),
                        Pair::position));
    }

    private static Pair pair(ResultSet row, Masks masks) throws SQLException {
        return new Pair(
                alike(row, "id", "", masks, "citizen_number"),
                alike(row, "other", "other_", masks, "other_number"),
                row.getBoolean("citizen"),
                row.getBoolean("name"),
                row.getLong("position"));
    }

    private static Alike alike(ResultSet row, String id, String prefix, Masks masks, String number)
            throws SQLException {
        return new Alike(
                row.getString(id),
                row.getString(prefix + "unit"),
                row.getString(prefix + "code"),
                masks.head(row.getString(prefix + "head")),
                masks.address(row.getString(prefix + "address")),
                masks.number(row.getString(number)));
    }
}
