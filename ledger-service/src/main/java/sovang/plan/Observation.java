package sovang.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.organisation.command.Directory;
import sovang.plan.PlanCommand.ObserveIndicator;
import sovang.plan.event.IndicatorEvent.IndicatorObserved;

/** One figure that an agency reported. It is never changed: a correction is the next observation of the same. */
final class Observation {

    @AggregateIdentifier
    private String stream;

    Observation() {}

    /** The unit keeps books here, or is that of a plan: a plan of another province is observed too. */
    @CommandHandler
    Observation(ObserveIndicator command, Directory directory, PlanTables plans) {
        var unit = command.observed().unit();
        if (directory.unit(unit).isEmpty() && !plans.hasUnit(unit)) throw PlanRefusals.noUnit(unit);
        apply(command.observed());
    }

    @EventSourcingHandler
    void evolve(IndicatorObserved event) {
        stream = event.subject().stream();
    }
}
