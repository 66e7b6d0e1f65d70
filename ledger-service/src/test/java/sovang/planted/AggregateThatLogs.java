package sovang.planted;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.slf4j.LoggerFactory;

final class AggregateThatLogs {

    @EventSourcingHandler
    void evolve(String event) {
        LoggerFactory.getLogger("planted").info(event);
    }
}
