package sovang.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.plan.PlanCommand.ImportPlan;
import sovang.plan.event.PlanEvent.PlanImported;

/** A plan. Its unit need not keep books here: a plan of another province can be read and compared too. */
final class Plan {

    @AggregateIdentifier
    private String stream;

    private @Nullable String fileHash;

    Plan() {}

    /** The same file again adds nothing; a changed one is a newer reading, and the old one stays. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(ImportPlan command, Directory directory) {
        if (command.fileHash().equals(fileHash)) return command.subject().value();
        command.lines().stream()
                .flatMap(line -> line.funds().stream())
                .distinct()
                .forEach(fund -> directory.requireFund(new FundCode(fund)));
        apply(new PlanImported(
                command.subject(),
                command.title(),
                command.unit(),
                command.document(),
                command.issued(),
                command.fileHash(),
                command.lines()));
        return command.subject().value();
    }

    @EventSourcingHandler
    void evolve(PlanImported event) {
        stream = event.subject().stream();
        fileHash = event.fileHash();
    }
}
