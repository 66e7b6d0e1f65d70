package sovang.household.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.household.event.EscapeClocks;

/** The classes of a household in the order of their days, and the clocks that run for one that is newly escaped. */
final class ClassHistory {

    private static final String ESCAPED = "HO_MOI_THOAT_NGHEO";

    private ClassHistory() {}

    record Classed(
            @JsonProperty("class") String now,
            LocalDate on,
            String review,
            String decision,
            String standard,
            List<String> deprivations,
            List<String> causes,
            @Nullable LocalDate leftList,
            long position) {}

    /**
     * Two rules with two beginnings: support for 36 months from its recognition, and credit for 3 years since it left
     * the list.
     */
    record Clocks(
            LocalDate recognised,
            LocalDate supportUntil,
            boolean supported,
            @Nullable LocalDate leftList,
            @Nullable LocalDate creditUntil,
            boolean credit) {

        /** A decision that confirms the class does not start the clocks anew; one that makes it poor again ends them. */
        static @Nullable Clocks of(List<Classed> classes, LocalDate day) {
            @Nullable LocalDate recognised = null;
            @Nullable LocalDate left = null;
            for (Classed it : classes) {
                if (!it.now().equals(ESCAPED)) {
                    recognised = null;
                    left = null;
                } else {
                    if (recognised == null) recognised = it.on();
                    if (left == null) left = it.leftList();
                }
            }
            if (recognised == null) return null;
            LocalDate support = EscapeClocks.supportUntil(recognised);
            @Nullable LocalDate credit = left == null ? null : EscapeClocks.creditUntil(left);
            return new Clocks(
                    recognised, support, !day.isAfter(support), left, credit, credit != null && !day.isAfter(credit));
        }
    }

    /** Those of a day that were recorded later stand after those recorded before. */
    static List<Classed> of(JdbcClient views, String household, LocalDate day) {
        return views.sql("""
                SELECT class, valid_from, review, decision, standard, deprivations, causes, left_list, position
                FROM views.household_class WHERE household = :household AND valid_from <= :day
                ORDER BY valid_from, position""")
                .param("household", household)
                .param("day", day)
                .query((row, number) -> new Classed(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        HouseholdRows.split(row.getString(6), ","),
                        HouseholdRows.split(row.getString(7), "\n"),
                        row.getObject(8, LocalDate.class),
                        row.getLong(9)))
                .list();
    }
}
