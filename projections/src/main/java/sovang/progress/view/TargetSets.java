package sovang.progress.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Targets that were divided or changed after their plan was issued, each from its own day on. */
record TargetSets(List<Set> sets) {

    record Set(
            long position,
            String plan,
            String line,
            @Nullable String unit,
            @Nullable String sponsor,
            @Nullable Integer year,
            String value,
            LocalDate from) {}

    static TargetSets of(JdbcClient views, long position) {
        return new TargetSets(views.sql("SELECT * FROM views.target_set WHERE position <= :position")
                .param("position", position)
                .query((row, number) -> new Set(
                        row.getLong("position"),
                        row.getString("plan"),
                        row.getString("line"),
                        row.getString("unit"),
                        row.getString("sponsor"),
                        row.getObject("year", Integer.class),
                        row.getString("value"),
                        Objects.requireNonNull(row.getObject("valid_from", LocalDate.class))))
                .list());
    }

    /**
     * What a line asks of a unit in a year, as decided by a day: the plan's own unit has the plan's target, another the
     * share that was given to it. A target set for the plan's own unit is the plan's, whether its unit was named or not.
     */
    Optional<String> of(PlanLine line, String unit, int year, LocalDate day) {
        boolean own = unit.equals(line.planUnit());
        var set = latest(line, its -> unit.equals(its) || (own && its == null), year, day);
        return set.isPresent() || !own ? set : Optional.of(line.value());
    }

    /** All that a line asks for in a year, of the plan's own unit and of each that has a share. */
    Stream<String> values(PlanLine line, int year, LocalDate day) {
        var units = sets.stream()
                .filter(set -> set.plan().equals(line.plan()) && set.line().equals(line.id()))
                .map(Set::unit)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of(line.planUnit()), units)
                .distinct()
                .flatMap(unit -> of(line, unit, year, day).stream());
    }

    /** A share for that very year goes before one for each year. */
    private Optional<String> latest(PlanLine line, Predicate<@Nullable String> whose, int year, LocalDate day) {
        return sets.stream()
                .filter(set -> set.plan().equals(line.plan()) && set.line().equals(line.id()))
                .filter(set -> set.sponsor() == null && whose.test(set.unit()))
                .filter(set -> set.year() == null || set.year() == year)
                .filter(set -> !set.from().isAfter(day))
                .max(Comparator.<Set, Boolean>comparing(set -> set.year() != null)
                        .thenComparing(Set::from)
                        .thenComparingLong(Set::position))
                .map(Set::value);
    }
}
