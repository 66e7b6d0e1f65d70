package sovang.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.organisation.OrganisationCommand.DefineLevel;
import sovang.organisation.event.OrganisationEvent.LevelDefined;

/** A level of the Front. Defining it again changes its name or term from then on. */
final class Level {

    @AggregateIdentifier
    private String stream;

    Level() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(DefineLevel command) {
        apply(new LevelDefined(command.subject(), command.name(), command.rank(), command.from(), command.to()));
        return command.subject().value();
    }

    @EventSourcingHandler
    void evolve(LevelDefined event) {
        stream = event.subject().stream();
    }
}
