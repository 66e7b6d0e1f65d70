package sovang.statement;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import sovang.statement.event.StatementEvent;
import sovang.statement.event.StatementId;

/** How far an import is, read from its own events. */
@Component
final class Progress {

    private final EventStore events;

    Progress(EventStore events) {
        this.events = events;
    }

    Statement of(StatementId id) {
        var statement = new Statement();
        var stream = events.readEvents(id.stream());
        while (stream.hasNext())
            if (stream.next().getPayload() instanceof StatementEvent event) statement.evolve(event);
        return statement;
    }
}
