package sovang.progress.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which households count, by the decision in force on a day. */
final class HouseholdDefinitions {

    /** Until anybody decides: poor and near-poor (127/KH-UBND, II.2.e). */
    private static final List<String> PLAN = List.of("HO_NGHEO", "HO_CAN_NGHEO");

    private HouseholdDefinitions() {}

    /** @param classes the official classes that count */
    record Definition(String id, LocalDate from, String text, String textEn, String document, List<String> classes) {}

    static @Nullable Definition inForce(JdbcClient views, LocalDate on, long position) {
        return views.sql("""
                        SELECT id, valid_from, text, text_en, document, classes FROM views.household_counting
                        WHERE valid_from <= :on AND position <= :position
                        ORDER BY valid_from DESC, position DESC LIMIT 1
                        """)
                .param("on", on)
                .param("position", position)
                .query((row, number) -> new Definition(
                        row.getString("id"),
                        Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                        row.getString("text"),
                        row.getString("text_en"),
                        row.getString("document"),
                        List.of(row.getString("classes").split(","))))
                .optional()
                .orElse(null);
    }

    static List<String> classes(@Nullable Definition definition) {
        return definition == null ? PLAN : definition.classes();
    }
}
