package sovang.server;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.audit.event.AuditEvent;
import sovang.audit.event.AuditEvent.RestoreAccepted;
import sovang.audit.event.LedgerName;

/** The ledger, as far as it was restored over. */
final class RestoredLedger {

    @AggregateIdentifier
    private String stream;

    RestoredLedger() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AcceptRestored command) {
        apply(new RestoreAccepted(LedgerName.THIS, command.position(), command.known(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(AuditEvent event) {
        stream = event.subject().stream();
    }
}
