package sovang.book;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.book.event.OpeningEvent;
import sovang.book.event.OpeningEvent.OpeningRecorded;

/** An opening balance that was taken over by minutes. */
final class Opening {

    @AggregateIdentifier
    private String stream;

    Opening() {}

    Opening(OpeningRecorded event) {
        apply(event);
    }

    @EventSourcingHandler
    void evolve(OpeningEvent event) {
        stream = event.subject().stream();
    }
}
