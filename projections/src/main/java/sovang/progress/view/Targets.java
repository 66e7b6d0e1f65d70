package sovang.progress.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.plan.event.Metric;
import sovang.projection.Marks;

/** What plans ask for in a year, from the latest import of each, as divided and changed by a day. */
final class Targets {

    private final List<PlanLine> lines;
    private final TargetSets sets;
    private final LocalDate day;

    private Targets(List<PlanLine> lines, TargetSets sets, LocalDate day) {
        this.lines = lines;
        this.sets = sets;
        this.day = day;
    }

    static Targets of(JdbcClient views, Metric metric, LocalDate day, long position) {
        return new Targets(
                PlanLine.all(views, position).stream()
                        .filter(line -> line.metric() == metric && line.hasNumber())
                        .toList(),
                TargetSets.of(views, position),
                day);
    }

    /** The years that have a target for some unit. */
    Set<Integer> years() {
        return lines.stream()
                .flatMap(line -> IntStream.rangeClosed(line.from(), line.to()).boxed())
                .collect(Collectors.toSet());
    }

    /**
     * The target of a year; null where there is none. A unit has the target of its own plan, or else the share that was
     * given to it. Without a unit those of the topmost units that have plans are taken. A target for several funds
     * together is none for one of them, nor is a fraction of a household or of a đồng one.
     */
    @Nullable
    Long of(int year, @Nullable String unit, @Nullable String fund, Units units) {
        List<PlanLine> inForce = lines.stream()
                .filter(line -> line.holds(year))
                .filter(line -> fund == null || line.funds().equals(Set.of(fund)))
                .toList();
        Predicate<PlanLine> own = unit == null
                ? line -> isTopmost(line, inForce, units)
                : line -> line.planUnit().equals(unit);
        boolean owns = inForce.stream().anyMatch(own);
        List<BigDecimal> meant = inForce.stream()
                .filter(line -> !owns || own.test(line))
                .map(line -> sets.of(line, unit == null ? line.planUnit() : unit, year, day)
                        .map(line::counted))
                .flatMap(Optional::stream)
                .toList();
        // a fraction of a household, as earlier releases took it, is no target that anything could be held against
        if (meant.isEmpty() || meant.stream().anyMatch(it -> Marks.whole(it) == null)) return null;
        return meant.stream().map(Marks::whole).mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /** Those of a year, shares included, that are no whole number, each with where it stands. */
    List<String> marked(int year) {
        return lines.stream()
                .filter(line -> line.holds(year))
                .flatMap(line -> sets.values(line, year, day)
                        .filter(value -> Marks.whole(line.counted(value)) == null)
                        .map(value -> value.strip().replace('.', ',') + " " + line.unit() + " (" + line.plan() + ", "
                                + line.id() + ")"))
                .toList();
    }

    private static boolean isTopmost(PlanLine line, List<PlanLine> all, Units units) {
        return all.stream()
                .noneMatch(other ->
                        !other.planUnit().equals(line.planUnit()) && units.isUnder(line.planUnit(), other.planUnit()));
    }
}
