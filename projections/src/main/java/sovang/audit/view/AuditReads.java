package sovang.audit.view;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.EventFeed;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.ReplayJob;
import sovang.projection.Replays;
import sovang.projection.Standing;

/** {@code GET /v1/projections} and {@code /v1/audit/replays/{id}}. */
@RestController
class AuditReads {

    private final Reading reading;
    private final EventFeed feed;
    private final Replays replays;

    AuditReads(Reading reading, EventFeed feed, Replays replays) {
        this.reading = reading;
        this.feed = feed;
        this.replays = replays;
    }

    record ProjectionItem(
            String name,
            int version,
            long position,
            long lag,
            String state,
            @Nullable Long failedAt,
            @Nullable String error,
            List<Skipped> skipped) {}

    record Skipped(long position, String reason, @Nullable String actor, OffsetDateTime recordedAt) {}

    @GetMapping("/v1/projections")
    Page<ProjectionItem> projections() {
        long head = feed.head();
        Map<String, List<Skipped>> skipped = reading.of(List.of(), null, (views, position) -> skipped(views));
        List<ProjectionItem> items = reading.standings().stream()
                .map(it -> item(it, head, skipped.getOrDefault(it.name(), List.of())))
                .toList();
        return new Page<>(items, null);
    }

    private static ProjectionItem item(Standing it, long head, List<Skipped> skipped) {
        long lag = Math.max(0, head - it.position());
        return new ProjectionItem(
                it.name(), it.version(), it.position(), lag, it.state(), it.failedAt(), it.error(), skipped);
    }

    private static Map<String, List<Skipped>> skipped(JdbcClient views) {
        var skipped = new HashMap<String, List<Skipped>>();
        views.sql("SELECT view, passes, reason, actor, recorded_at FROM views.skip ORDER BY position")
                .query((RowCallbackHandler) row -> skipped.computeIfAbsent(
                                row.getString("view"), view -> new ArrayList<>())
                        .add(new Skipped(
                                row.getLong("passes"),
                                row.getString("reason"),
                                row.getString("actor"),
                                row.getObject("recorded_at", OffsetDateTime.class))));
        return skipped;
    }

    @GetMapping("/v1/audit/replays/{id}")
    ReplayJob replay(@PathVariable String id) {
        return replays.job(id);
    }
}
