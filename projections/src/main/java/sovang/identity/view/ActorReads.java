package sovang.identity.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;

/** {@code GET /v1/actors}. */
@RestController
class ActorReads {

    private final Reading reading;

    ActorReads(Reading reading) {
        this.reading = reading;
    }

    record ActorRow(
            String id,
            String name,
            List<String> roles,
            int tokens,
            @Nullable String revoked,
            long position) {}

    @GetMapping("/v1/actors")
    Page<ActorRow> actors(
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        return reading.of(List.of("identity"), minPosition, (views, position) -> {
            var read = views.sql("""
                            SELECT id, name, roles, tokens, revoked, position FROM views.actor
                            WHERE position > :after ORDER BY position LIMIT :limit
                            """)
                    .param("after", paging.after())
                    .param("limit", paging.limit())
                    .query((row, number) -> new ActorRow(
                            row.getString("id"),
                            row.getString("name"),
                            List.of(row.getString("roles").split(",")),
                            row.getInt("tokens"),
                            row.getString("revoked"),
                            row.getLong("position")))
                    .list();
            return paging.page(read, ActorRow::position);
        });
    }
}
