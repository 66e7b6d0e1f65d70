package sovang.progress.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** What the plan itself asks for in a year, as decided by a day. */
    String value(PlanLine line, int year, LocalDate day) {
        return latest(line, null, year, day).orElse(line.value());
    }

    /** The share of a unit, where one was given to it. */
    Optional<String> share(PlanLine line, String unit, int year, LocalDate day) {
        return latest(line, unit, year, day);
    }

    /** All that a line asks for in a year, of the plan's own unit and of each that has a share. */
    Stream<String> values(PlanLine line, int year, LocalDate day) {
        var shares = sets.stream()
                .filter(set -> set.plan().equals(line.plan()) && set.line().equals(line.id()) && set.unit() != null)
                .map(Set::unit)
                .distinct()
                .flatMap(unit -> latest(line, unit, year, day).stream());
        return Stream.concat(Stream.of(value(line, year, day)), shares);
    }

    /** A share for that very year goes before one for each year. */
    private Optional<String> latest(PlanLine line, @Nullable String unit, int year, LocalDate day) {
        return sets.stream()
                .filter(set -> set.plan().equals(line.plan()) && set.line().equals(line.id()))
                .filter(set -> Objects.equals(set.unit(), unit) && set.sponsor() == null)
                .filter(set -> set.year() == null || set.year() == year)
                .filter(set -> !set.from().isAfter(day))
                .max(Comparator.<Set, Boolean>comparing(set -> set.year() != null)
                        .thenComparing(Set::from)
                        .thenComparingLong(Set::position))
                .map(Set::value);
    }
}
