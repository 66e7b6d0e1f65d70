package sovang.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.plan.PlanCommand.DefineHouseholds;
import sovang.plan.event.PlanEvent.HouseholdsDefined;
import sovang.refusal.Refusal;

/** One decision on which households count. It is never changed: the next decision is another one. */
final class HouseholdDefinition {

    @AggregateIdentifier
    private String stream;

    private boolean defined;

    HouseholdDefinition() {}

    /** Asked again, it is defined already: two servers that start on an empty ledger say the same. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(DefineHouseholds command) {
        if (defined) return command.subject().value();
        if (command.classes().isEmpty())
            throw Refusal.invalid(
                    "classes",
                    "DEFINITION_COUNTS_NOTHING",
                    "Định nghĩa phải nêu ít nhất một loại hộ được tính.",
                    "A definition names at least one class of households that counts.");
        apply(new HouseholdsDefined(
                command.subject(),
                command.from(),
                command.classes(),
                command.text(),
                command.textEn(),
                command.document()));
        return command.subject().value();
    }

    @EventSourcingHandler
    void evolve(HouseholdsDefined event) {
        stream = event.subject().stream();
        defined = true;
    }
}
