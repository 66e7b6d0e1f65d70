package sovang.progress.view;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A view that has not come as far as the answer: what is made of it shows the books as they were at its own position.
 *
 * @param position all events up to here are in it
 */
record Behind(String view, long position) {

    static List<Behind> of(JdbcClient views, Collection<String> asked, long position) {
        return views.sql("""
                        SELECT name, position FROM views.projection WHERE name IN (:asked) AND position < :position
                        ORDER BY name
                        """)
                .param("asked", asked)
                .param("position", position)
                .query((row, number) -> new Behind(row.getString("name"), row.getLong("position")))
                .list();
    }
}
