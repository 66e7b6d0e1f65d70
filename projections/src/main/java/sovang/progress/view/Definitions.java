package sovang.progress.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.progress.view.Answer.Definition;

/** What counts, by the decision in force on a day. */
final class Definitions {

    private Definitions() {}

    static @Nullable Definition inForce(JdbcClient views, LocalDate on, long position) {
        return views.sql("""
                        SELECT id, valid_from, text, text_en, document, funds, sources FROM views.counting
                        WHERE valid_from <= :on AND position <= :position
                        ORDER BY valid_from DESC, position DESC LIMIT 1
                        """)
                .param("on", on)
                .param("position", position)
                .query((row, number) -> new Definition(
                        row.getString("id"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("text"),
                        row.getString("text_en"),
                        row.getString("document"),
                        List.of(row.getString("funds").split(",")),
                        List.of(row.getString("sources").split(","))))
                .optional()
                .orElse(null);
    }
}
