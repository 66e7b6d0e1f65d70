package sovang.projection;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down when a view has stopped, or what keeps them on this node has; says how far behind the furthest one is. */
final class ViewsHealth implements HealthIndicator {

    private final Reading reading;
    private final EventFeed feed;
    private final Projector projector;

    ViewsHealth(Reading reading, EventFeed feed, Projector projector) {
        this.reading = reading;
        this.feed = feed;
        this.projector = projector;
    }

    @Override
    public Health health() {
        List<Standing> standings = reading.standings();
        List<String> stopped = standings.stream()
                .filter(Standing::isStopped)
                .map(Standing::name)
                .toList();
        long head = feed.head();
        long slowest = standings.stream().mapToLong(Standing::position).min().orElse(0);
        Health.Builder health = stopped.isEmpty() && projector.isRunning() ? Health.up() : Health.down();
        return health.withDetail("stopped", stopped)
                .withDetail("position", slowest)
                .withDetail("lag", Math.max(0, head - slowest))
                .build();
    }
}
