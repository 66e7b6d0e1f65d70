package sovang.progress.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What plans ask to be received, from the latest import of each. */
final class Targets {

    private static final Map<String, Integer> ZEROS = Map.of(
            "đồng", 0, "dong", 0, "vnd", 0, "vnđ", 0, "triệu đồng", 6, "trieu-dong", 6, "tỷ đồng", 9, "ty-dong", 9);

    private final List<Line> lines;

    private Targets(List<Line> lines) {
        this.lines = lines;
    }

    private record Line(String unit, String value, String measure, int from, int to, Set<String> funds) {

        long dong() {
            Integer zeros = ZEROS.get(measure.toLowerCase(java.util.Locale.ROOT).strip());
            if (zeros == null) throw new IllegalStateException("a target in " + measure + " is no amount of money");
            return new BigDecimal(value.strip()).movePointRight(zeros).longValueExact();
        }
    }

    static Targets of(JdbcClient views, long position) {
        return new Targets(views.sql("""
                        SELECT plan.unit, line.value, line.unit AS measure, from_year, to_year, funds
                        FROM (SELECT DISTINCT ON (id) id, position, unit FROM views.plan WHERE position <= :position
                            ORDER BY id, position DESC) plan
                        JOIN views.plan_line line ON line.position = plan.position
                        WHERE metric = 'fund.received'
                        """)
                .param("position", position)
                .query((row, number) -> new Line(
                        row.getString("unit"),
                        row.getString("value"),
                        row.getString("measure"),
                        row.getInt("from_year"),
                        row.getInt("to_year"),
                        row.getString("funds").isEmpty()
                                ? Set.of()
                                : Set.of(row.getString("funds").split(","))))
                .list());
    }

    /** The years that have a target for some unit. */
    Set<Integer> years() {
        return lines.stream()
                .flatMap(line -> java.util.stream.IntStream.rangeClosed(line.from(), line.to())
                        .boxed())
                .collect(Collectors.toSet());
    }

    /**
     * The target of a year; null where there is none. A unit has the target of its own plan only. Without a unit those of
     * the topmost units that have plans are taken. A target for several funds together is none for one of them.
     */
    @Nullable
    Long of(int year, @Nullable String unit, @Nullable String fund, Units units) {
        List<Line> inForce = lines.stream()
                .filter(line -> line.from() <= year && year <= line.to())
                .toList();
        Predicate<Line> here = unit == null
                ? line -> isTopmost(line, inForce, units)
                : line -> line.unit().equals(unit);
        List<Line> meant = inForce.stream()
                .filter(here)
                .filter(line -> fund == null || line.funds().equals(Set.of(fund)))
                .toList();
        if (meant.isEmpty()) return null;
        return meant.stream().mapToLong(Line::dong).reduce(0, Math::addExact);
    }

    private static boolean isTopmost(Line line, List<Line> all, Units units) {
        return all.stream()
                .noneMatch(other -> !other.unit().equals(line.unit()) && units.isUnder(line.unit(), other.unit()));
    }
}
