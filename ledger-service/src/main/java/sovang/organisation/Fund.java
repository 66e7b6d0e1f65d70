package sovang.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.organisation.OrganisationCommand.AddFund;
import sovang.organisation.event.OrganisationEvent.FundAdded;
import sovang.refusal.Refusal;

/** A fund under one rule set. */
final class Fund {

    @AggregateIdentifier
    private String stream;

    private boolean added;

    Fund() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(AddFund command) {
        if (added)
            throw Refusal.rule(
                    "ORG_FUND_EXISTS",
                    "Quỹ " + command.subject() + " đã có.",
                    "There is a fund " + command.subject() + " already.");
        apply(new FundAdded(command.subject(), command.name(), command.rules()));
        return command.subject().value();
    }

    @EventSourcingHandler
    void evolve(FundAdded event) {
        stream = event.subject().stream();
        added = true;
    }
}
