package sovang.need;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.need.NeedCommand.OfYear.AllotCapital;
import sovang.need.NeedCommand.OfYear.CountAsked;
import sovang.need.event.CreditYearEvent;
import sovang.need.event.CreditYearEvent.CapitalAllotted;
import sovang.need.event.CreditYearEvent.HouseholdsAsked;
import sovang.organisation.command.Directory;

/** Policy credit of a unit in a year. Each count and each decision stays; the latest as of a day is in force then. */
final class CreditYear {

    @AggregateIdentifier
    private String stream;

    CreditYear() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(CountAsked command, Directory directory) {
        directory.requireUnit(command.unit(), command.on());
        if (command.asked() > command.households()) throw NeedRefusals.asked(command.asked(), command.households());
        apply(new HouseholdsAsked(
                command.subject(), command.asked(), command.households(), command.document(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(AllotCapital command, Directory directory) {
        directory.requireUnit(command.unit(), command.on());
        apply(new CapitalAllotted(command.subject(), command.amount(), command.document(), command.on()));
    }

    @EventSourcingHandler
    void evolve(CreditYearEvent event) {
        stream = event.subject().stream();
    }
}
