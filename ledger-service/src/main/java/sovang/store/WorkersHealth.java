package sovang.store;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while a thread of this node that others wait for is broken off, or the ledger has lost its end. */
@Component("workersHealthIndicator")
final class WorkersHealth implements HealthIndicator {

    private final List<Working> all;
    private final Appender appender;

    WorkersHealth(List<Working> all, Appender appender) {
        this.all = all;
        this.appender = appender;
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (Working working : all) {
            Worker worker = working.worker();
            String trouble = worker.trouble();
            if (trouble != null) health.down().withDetail(worker.name(), trouble);
        }
        if (appender.hasGoneBack()) health.down().withDetail("ledger", "has lost its end");
        return health.build();
    }
}
