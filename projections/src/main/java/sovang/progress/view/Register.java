package sovang.progress.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of households as it stood on a day and as the books knew it then, counted by all that targets ask for. */
record Register(List<Cell> cells) {

    /** So many households that are alike. */
    record Cell(
            String unit,
            String area,
            boolean hardArea,
            boolean ethnicArea,
            Set<String> flags,
            String its,
            Set<String> deprivations,
            long households) {}

    static Register of(JdbcClient views, LocalDate on, long position) {
        return new Register(views.sql("""
                        WITH state AS (
                            SELECT DISTINCT ON (household) household, unit, area, hard_area, ethnic_area, flags, alive
                            FROM views.household_state WHERE valid_from <= :on AND position <= :position
                            ORDER BY household, valid_from DESC, position DESC),
                        class AS (
                            SELECT DISTINCT ON (household) household, class, deprivations
                            FROM views.household_class WHERE valid_from <= :on AND position <= :position
                            ORDER BY household, valid_from DESC, position DESC)
                        SELECT unit, area, hard_area, ethnic_area, flags, class, deprivations, count(*) AS households
                        FROM state JOIN class USING (household) WHERE alive GROUP BY 1, 2, 3, 4, 5, 6, 7
                        """)
                .param("on", on)
                .param("position", position)
                .query((row, number) -> new Cell(
                        row.getString("unit"),
                        row.getString("area"),
                        row.getBoolean("hard_area"),
                        row.getBoolean("ethnic_area"),
                        words(row.getString("flags")),
                        row.getString("class"),
                        words(row.getString("deprivations")),
                        row.getLong("households")))
                .list());
    }

    /**
     * Households of which something was asked.
     *
     * @param part of those that are known, so many have it
     * @param known of so many the lists say whether they have it
     * @param of so many there are
     */
    record Counted(long part, long known, long of) {

        boolean isWhole() {
            return known == of;
        }

        /** So many have it, if all have of whom nothing is known. */
        long most() {
            return part + (of - known);
        }
    }

    Register within(Set<String> units) {
        return new Register(
                cells.stream().filter(cell -> units.contains(cell.unit())).toList());
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The units that there are lists of. */
    Set<String> units() {
        return units(cell -> true);
    }

    /**
     * How many of the line's area and class have its flags. A unit whose lists have an empty column of flags was not asked:
     * empty cells say "none" only where the column says something of somebody. Null when the register knows no such area.
     */
    @Nullable
    Counted flagged(PlanLine line) {
        Predicate<Cell> area = area(line.area());
        if (area == null) return null;
        boolean asks = !line.flags().isEmpty() || !line.without().isEmpty();
        return counted(its(area, line), asks ? units(cell -> !cell.flags().isEmpty()) : units(), flags(line));
    }

    /** How many of those that the line is about lack its indicator; likewise not known where the whole column is empty. */
    @Nullable
    Counted lacking(PlanLine line) {
        Predicate<Cell> area = area(line.area());
        if (area == null) return null;
        return counted(
                its(area, line).and(flags(line)),
                units(cell -> !cell.deprivations().isEmpty()),
                cell -> cell.deprivations().contains(line.indicator()));
    }

    private Counted counted(Predicate<Cell> whom, Set<String> asked, Predicate<Cell> have) {
        Predicate<Cell> known = whom.and(cell -> asked.contains(cell.unit()));
        return new Counted(count(known.and(have)), count(known), count(whom));
    }

    private long count(Predicate<Cell> which) {
        return cells.stream().filter(which).mapToLong(Cell::households).reduce(0, Math::addExact);
    }

    private Set<String> units(Predicate<Cell> say) {
        return cells.stream().filter(say).map(Cell::unit).collect(Collectors.toSet());
    }

    private static Predicate<Cell> its(Predicate<Cell> area, PlanLine line) {
        return area.and(cell -> cell.its().equals(line.group()));
    }

    private static Predicate<Cell> flags(PlanLine line) {
        return cell -> cell.flags().containsAll(line.flags())
                && line.without().stream().noneMatch(cell.flags()::contains);
    }

    /** An area of which the register says nothing at all is not known to it either. */
    private @Nullable Predicate<Cell> area(@Nullable String area) {
        if (area == null) return cell -> true;
        return switch (area) {
            case "NONG_THON", "THANH_THI" -> cell -> cell.area().equals(area);
            case "DTTS" -> cells.stream().anyMatch(Cell::ethnicArea) ? Cell::ethnicArea : null;
            case "DBKK" -> cells.stream().anyMatch(Cell::hardArea) ? Cell::hardArea : null;
            default -> null;
        };
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
