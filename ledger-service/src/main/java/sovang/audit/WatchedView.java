package sovang.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.audit.event.AuditEvent;
import sovang.audit.event.AuditEvent.EventSkipped;
import sovang.projection.Orders;

/** A view, as far as somebody had to decide about it. */
final class WatchedView {

    @AggregateIdentifier
    private String stream;

    WatchedView() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(SkipEvent command, Orders orders) {
        orders.checkSkip(command.view().value(), command.position());
        apply(new EventSkipped(command.view(), command.position(), command.reason()));
        return command.view().value();
    }

    @EventSourcingHandler
    void evolve(AuditEvent event) {
        stream = event.subject().stream();
    }
}
