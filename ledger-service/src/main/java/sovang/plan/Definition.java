package sovang.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.organisation.command.Directory;
import sovang.plan.PlanCommand.DefineCounting;
import sovang.plan.event.PlanEvent.CountingDefined;
import sovang.refusal.Refusal;

/** One decision on what counts. It is never changed: the next decision is another one. */
final class Definition {

    @AggregateIdentifier
    private String stream;

    private boolean defined;

    Definition() {}

    /** Asked again, it is defined already: two servers that start on an empty ledger say the same. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(DefineCounting command, Directory directory) {
        if (defined) return command.subject().value();
        if (command.funds().isEmpty() || command.sources().isEmpty())
            throw Refusal.invalid(
                    command.funds().isEmpty() ? "funds" : "sources",
                    "DEFINITION_COUNTS_NOTHING",
                    "Định nghĩa phải nêu ít nhất một quỹ và một nguồn kinh phí được tính.",
                    "A definition names at least one fund and one funding source that count.");
        command.funds().forEach(directory::requireFund);
        apply(new CountingDefined(
                command.subject(),
                command.from(),
                command.funds(),
                command.sources(),
                command.text(),
                command.textEn(),
                command.document()));
        return command.subject().value();
    }

    @EventSourcingHandler
    void evolve(CountingDefined event) {
        stream = event.subject().stream();
        defined = true;
    }
}
