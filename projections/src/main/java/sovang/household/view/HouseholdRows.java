package sovang.household.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Households as answers. */
final class HouseholdRows {

    /** Needs {@code :asOf}; conditions on h, s (where it was that day) and c (its class that day) go into {@code %s}. */
    static final String AS_OF = """
            SELECT h.id, s.unit, s.code, h.head, h.address, h.citizen_number, s.area, s.hard_area, s.ethnic_area,
                h.members, h.working_age, h.children, s.flags, c.class, c.valid_from AS class_from, c.decision,
                c.standard, c.deprivations, c.causes, c.review, s.alive, h.registered, h.origin, h.merged_into,
                h.position
            FROM views.household h
            CROSS JOIN LATERAL (
                SELECT * FROM views.household_state t WHERE t.household = h.id AND t.valid_from <= :asOf
                ORDER BY t.valid_from DESC, t.position DESC LIMIT 1) s
            LEFT JOIN LATERAL (
                SELECT * FROM views.household_class k WHERE k.household = h.id AND k.valid_from <= :asOf
                ORDER BY k.valid_from DESC, k.position DESC LIMIT 1) c ON true
            WHERE %s ORDER BY h.position LIMIT :limit
            """;

    private HouseholdRows() {}

    /** @param classFrom the day of the decision by which it is of this class */
    record HouseholdRow(
            String id,
            String unit,
            String code,
            String head,
            @Nullable String address,
            @Nullable String citizenNumber,
            String area,
            boolean hardArea,
            boolean ethnicArea,
            int members,
            int workingAge,
            int children,
            List<String> flags,

            @com.fasterxml.jackson.annotation.JsonProperty("class") @Nullable
            String now,

            @Nullable LocalDate classFrom,
            @Nullable String decision,
            @Nullable String standard,
            List<String> deprivations,
            List<String> causes,
            @Nullable String review,
            boolean alive,
            LocalDate registered,
            @Nullable String origin,
            @Nullable String mergedInto,
            long position) {}

    static HouseholdRow row(ResultSet row, Masks masks) throws SQLException {
        return new HouseholdRow(
                row.getString("id"),
                row.getString("unit"),
                row.getString("code"),
                masks.head(row.getString("head")),
                masks.address(row.getString("address")),
                masks.number(row.getString("citizen_number")),
                row.getString("area"),
                row.getBoolean("hard_area"),
                row.getBoolean("ethnic_area"),
                row.getInt("members"),
                row.getInt("working_age"),
                row.getInt("children"),
                split(row.getString("flags"), ","),
                row.getString("class"),
                row.getObject("class_from", LocalDate.class),
                row.getString("decision"),
                row.getString("standard"),
                split(row.getString("deprivations"), ","),
                split(row.getString("causes"), "\n"),
                row.getString("review"),
                row.getBoolean("alive"),
                row.getObject("registered", LocalDate.class),
                row.getString("origin"),
                row.getString("merged_into"),
                row.getLong("position"));
    }

    static List<String> split(@Nullable String joined, String by) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(by));
    }
}
