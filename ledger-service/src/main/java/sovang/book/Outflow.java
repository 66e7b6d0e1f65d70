package sovang.book;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.book.event.OutflowEvent;
import sovang.book.event.OutflowEvent.OutflowRecorded;
import sovang.book.event.OutflowEvent.OutflowReversed;
import sovang.book.event.Voucher;

/** Money that the bank took out of an account. */
final class Outflow {

    @AggregateIdentifier
    private String stream;

    private OutflowRecorded recorded;
    private boolean reversed;

    @SuppressWarnings("NullAway.Init") // the first event fills them
    Outflow() {}

    OutflowRecorded recorded() {
        return recorded;
    }

    boolean reversed() {
        return reversed;
    }

    void reverse(String reason, Voucher voucher) {
        apply(new OutflowReversed(
                recorded.subject(), voucher, recorded.purse(), recorded.amount(), reason, recorded.on()));
    }

    @EventSourcingHandler
    void evolve(OutflowEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case OutflowRecorded made -> recorded = made;
            case OutflowReversed gone -> reversed = true;
        }
    }
}
