package sovang.mirror;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.mirror.MirrorCommand.AcceptMirror;
import sovang.mirror.event.MirrorEvent;

/** A file of the bank: accepted once, when all of it was checked. */
final class Mirror {

    @AggregateIdentifier
    private String stream;

    @SuppressWarnings("NullAway.Init") // the first event fills it
    Mirror() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Mirror(AcceptMirror command) {
        if (command.accepted().legalBasis().isBlank()) throw MirrorRefusals.noLegalBasis();
        apply(command.accepted());
    }

    @EventSourcingHandler
    void evolve(MirrorEvent event) {
        stream = event.subject().stream();
    }
}
