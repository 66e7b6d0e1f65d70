package sovang.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.household.event.Review;
import sovang.household.event.StandardId;

/** Takes the register of whole units out of the look-up tables at once. */
@Component
class ReviewShelf {

    record Place(String unit, String code) {}

    /** @param events how many events its stream has: the place of the next one */
    record Known(
            HouseholdId id,
            Place place,
            boolean alive,
            LocalDate registered,
            int events,
            @Nullable String citizen,
            @Nullable String likeness,
            String description,
            List<Classification> classes) {}

    private final JdbcClient sql;

    ReviewShelf(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Place, Known> of(Collection<String> units) {
        if (units.isEmpty()) return Map.of();
        var classes = classes(units);
        var known = new HashMap<Place, Known>();
        sql.sql("""
                select household, unit, code, alive, registered, events, citizen, likeness, description
                from ledger.household where unit = any(:units)""").param("units", units.toArray(String[]::new)).query(row -> {
            var place = new Place(row.getString(2), row.getString(3));
            String id = row.getString(1);
            known.put(
                    place,
                    new Known(
                            new HouseholdId(id),
                            place,
                            row.getBoolean(4),
                            row.getObject(5, LocalDate.class),
                            row.getInt(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            classes.getOrDefault(id, List.of())));
        });
        return known;
    }

    /** The classes of each household in the order in which they were recorded. */
    private Map<String, List<Classification>> classes(Collection<String> units) {
        var classes = new HashMap<String, List<Classification>>();
        sql.sql("""
                select c.household, class, review, decision, standard, deprivations, causes, left_list, day
                from ledger.household_class c join ledger.household h on h.household = c.household
                where h.unit = any(:units) order by c.position""").param("units", units.toArray(String[]::new)).query(row -> {
            classes.computeIfAbsent(row.getString(1), id -> new ArrayList<>(2))
                    .add(new Classification(
                            HouseholdClass.valueOf(row.getString(2)),
                            Review.valueOf(row.getString(3)),
                            row.getString(4),
                            new StandardId(row.getString(5)),
                            split(row.getString(6), ","),
                            split(row.getString(7), "\n"),
                            row.getObject(8, LocalDate.class),
                            row.getObject(9, LocalDate.class)));
        });
        return classes;
    }

    private static List<String> split(String joined, String by) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(by));
    }

    /** Households anywhere that are alive and have one of these citizen numbers: number, id and place. */
    List<Known> holders(Collection<String> citizens) {
        if (citizens.isEmpty()) return List.of();
        return sql.sql("""
                select household, unit, code, registered, events, citizen, likeness, description
                from ledger.household where alive and citizen = any(:citizens) order by position""")
                .param("citizens", citizens.toArray(String[]::new))
                .query((row, n) -> new Known(
                        new HouseholdId(row.getString(1)),
                        new Place(row.getString(2), row.getString(3)),
                        true,
                        row.getObject(4, LocalDate.class),
                        row.getInt(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        List.of()))
                .list();
    }

    /** Pairs that somebody has cleared, as the two ids with a space between, the smaller first. */
    Set<String> cleared() {
        return new HashSet<>(sql.sql("select one || ' ' || other from ledger.household_cleared")
                .query(String.class)
                .list());
    }
}
