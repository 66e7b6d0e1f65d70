package sovang.progress.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures that agencies reported, in the order of recording: of the same figure the later one holds. */
record Observations(List<Observed> all) {

    /** Under this name the number of all households of a unit or area is reported, below which rates are drawn. */
    static final String HOUSEHOLDS = "households.total";

    record Observed(
            String indicator,
            String unit,
            @Nullable String area,
            @Nullable String group,
            int year,
            BigDecimal value,
            LocalDate on,
            String source) {}

    static Observations of(JdbcClient views, LocalDate asOf, long position) {
        return new Observations(views.sql("""
                        SELECT indicator, unit, area, people, year, value, day, document, reporter
                        FROM views.observation WHERE day <= :asOf AND position <= :position ORDER BY position
                        """)
                .param("asOf", asOf)
                .param("position", position)
                .query((row, number) -> new Observed(
                        row.getString("indicator"),
                        row.getString("unit"),
                        row.getString("area"),
                        row.getString("people"),
                        row.getInt("year"),
                        new BigDecimal(row.getString("value")),
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        row.getString("document") + ", " + row.getString("reporter")))
                .list());
    }

    Optional<Observed> of(String indicator, String unit, @Nullable String area, @Nullable String group, int year) {
        return all.stream()
                .filter(it -> it.indicator().equals(indicator) && it.unit().equals(unit) && it.year() == year)
                .filter(it -> Objects.equals(it.area(), area) && Objects.equals(it.group(), group))
                .reduce((earlier, later) -> later);
    }

    /** All households there are, of everybody or of those with these flags. */
    Optional<Observed> households(String unit, @Nullable String area, java.util.Set<String> flags, int year) {
        String people = flags.isEmpty()
                ? null
                : String.join("+", flags.stream().sorted().toList());
        return of(HOUSEHOLDS, unit, area, people, year);
    }
}
