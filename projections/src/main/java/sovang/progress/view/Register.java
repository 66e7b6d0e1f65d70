package sovang.progress.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    boolean isEmpty() {
        return cells.isEmpty();
    }

    long count(Predicate<Cell> which) {
        return cells.stream().filter(which).mapToLong(Cell::households).reduce(0, Math::addExact);
    }

    /** What a target says of its households; null when the register does not know such an area. */
    static @Nullable Predicate<Cell> asks(PlanLine line) {
        Predicate<Cell> area = area(line.area());
        if (area == null) return null;
        return area.and(cell -> cell.flags().containsAll(line.flags())
                && line.without().stream().noneMatch(cell.flags()::contains));
    }

    private static @Nullable Predicate<Cell> area(@Nullable String area) {
        if (area == null) return cell -> true;
        return switch (area) {
            case "NONG_THON", "THANH_THI" -> cell -> cell.area().equals(area);
            case "DTTS" -> Cell::ethnicArea;
            case "DBKK" -> Cell::hardArea;
            default -> null;
        };
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
