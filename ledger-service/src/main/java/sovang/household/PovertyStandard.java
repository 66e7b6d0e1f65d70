package sovang.household;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.household.StandardCommand.DefineStandard;
import sovang.household.event.StandardEvent;
import sovang.household.event.StandardEvent.StandardDefined;

/** One version of the poverty standard. It is never changed: an amended one is another version. */
final class PovertyStandard {

    @AggregateIdentifier
    private String stream;

    private boolean defined;

    PovertyStandard() {}

    /** Asked again, it is defined already: two servers that start on an empty ledger say the same. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(DefineStandard command) {
        if (!defined)
            apply(new StandardDefined(
                    command.subject(),
                    command.from(),
                    command.to(),
                    command.ruralLine(),
                    command.urbanLine(),
                    command.indicators(),
                    command.document(),
                    command.note()));
        return command.subject().value();
    }

    @EventSourcingHandler
    void evolve(StandardEvent event) {
        stream = event.subject().stream();
        defined = true;
    }
}
