package sovang.identity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.identity.ActorCommand.IssueToken;
import sovang.identity.ActorCommand.RegisterActor;
import sovang.identity.ActorCommand.RevokeTokens;
import sovang.identity.event.ActorEvent;
import sovang.identity.event.ActorEvent.ActorRegistered;
import sovang.identity.event.ActorEvent.TokenIssued;
import sovang.identity.event.ActorEvent.TokensRevoked;

/** A person or program that may act. */
final class Actor {

    @AggregateIdentifier
    private String stream;

    Actor() {}

    @CommandHandler
    Actor(RegisterActor command) {
        apply(new ActorRegistered(command.actor(), command.name(), command.roles()));
        apply(new TokenIssued(command.actor(), command.tokenHash()));
    }

    @CommandHandler
    void decide(IssueToken command) {
        apply(new TokenIssued(command.actor(), command.tokenHash()));
    }

    @CommandHandler
    void decide(RevokeTokens command) {
        apply(new TokensRevoked(command.actor(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(ActorEvent event) {
        stream = event.subject().stream();
    }
}
