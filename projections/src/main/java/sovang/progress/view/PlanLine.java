package sovang.progress.view;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.plan.event.Metric;

/** One target of a plan, as imported last. */
record PlanLine(
        String plan,
        String planUnit,
        String id,
        String text,
        @Nullable String section,
        Metric metric,
        String comparator,
        String value,
        @Nullable String valueTo,
        String unit,
        @Nullable String area,
        @Nullable String group,
        String period,
        int from,
        int to,
        Set<String> funds,
        @Nullable String baseline,
        @Nullable Long baselineHouseholds,
        @Nullable String indicator,
        Set<String> flags,
        Set<String> without,
        @Nullable String note,
        String source) {

    private static final Map<String, Integer> ZEROS = Map.of(
            "đồng", 0, "dong", 0, "vnd", 0, "vnđ", 0, "triệu đồng", 6, "trieu-dong", 6, "tỷ đồng", 9, "ty-dong", 9);

    /** The lines of the latest import of each plan, as the books knew them at a position. */
    static List<PlanLine> all(JdbcClient views, long position) {
        return views.sql("""
                        SELECT plan.unit AS plan_unit, line.*
                        FROM (SELECT DISTINCT ON (id) id, position, unit FROM views.plan WHERE position <= :position
                            ORDER BY id, position DESC) plan
                        JOIN views.plan_line line ON line.position = plan.position ORDER BY line.plan, line.ordinal
                        """)
                .param("position", position)
                .query((row, number) -> of(row))
                .list();
    }

    private static PlanLine of(ResultSet row) throws SQLException {
        return new PlanLine(
                row.getString("plan"),
                row.getString("plan_unit"),
                row.getString("id"),
                row.getString("text"),
                row.getString("section"),
                Metric.of(row.getString("metric")).orElse(Metric.OBSERVED),
                row.getString("comparator"),
                row.getString("value"),
                row.getString("value_to"),
                row.getString("unit"),
                row.getString("area"),
                row.getString("people"),
                row.getString("period"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                words(row.getString("funds")),
                row.getString("baseline"),
                row.getObject("baseline_households", Long.class),
                row.getString("indicator"),
                words(row.getString("flags")),
                words(row.getString("without")),
                row.getString("note"),
                row.getString("source"));
    }

    boolean hasNumber() {
        return !comparator.equals("words");
    }

    boolean holds(int year) {
        return from <= year && year <= to;
    }

    /** A number in the line's unit as it is counted: đồng, households, points. */
    BigDecimal counted(String number) {
        int zeros = ZEROS.getOrDefault(unit.toLowerCase(java.util.Locale.ROOT).strip(), 0);
        return new BigDecimal(number.strip()).movePointRight(zeros);
    }

    /** Where its figure comes from, and which one. */
    String measure() {
        String which = metric == Metric.OBSERVED || metric == Metric.DEPRIVATION_RATE ? ":" + indicator : "";
        return metric == Metric.OBSERVED ? "observed" + which : metric.from() + ":" + metric.code() + which;
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
