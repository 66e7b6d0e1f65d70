package sovang.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.plan.PlanCommand.ImportPlan;
import sovang.plan.PlanCommand.SetTarget;
import sovang.plan.event.PlanEvent;
import sovang.plan.event.PlanEvent.PlanImported;
import sovang.plan.event.PlanEvent.TargetSet;
import sovang.plan.event.TargetLine;

/** A plan. Its unit need not keep books here: a plan of another province can be read and compared too. */
final class Plan {

    @AggregateIdentifier
    private String stream;

    private @Nullable String fileHash;
    private final Map<String, TargetLine> lines = new LinkedHashMap<>();

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
                command.lines(),
                command.tasks(),
                command.duties(),
                command.notes()));
        return command.subject().value();
    }

    /** Divides a target, or changes it; what it was before stays. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(SetTarget command, Directory directory) {
        if (lines.isEmpty()) throw PlanRefusals.unknown(command.subject());
        TargetLine line = lines.get(command.line());
        if (line == null) throw PlanRefusals.noLine(command.subject(), command.line(), lines.keySet());
        if (line.comparator().equals("words")) throw PlanRefusals.noNumber(line);
        Integer year = command.year();
        if (year != null && (year < line.from() || year > line.to())) throw PlanRefusals.notThen(line, year);
        var wrong = Quantity.wrong(line.metric(), line.unit(), new BigDecimal(command.value()));
        if (wrong != null) throw PlanRefusals.notOfThat(line, command.value(), wrong);
        if (command.unit() != null) directory.requireUnit(command.unit(), command.from());
        apply(new TargetSet(
                command.subject(),
                command.line(),
                command.unit(),
                command.sponsor(),
                year,
                command.value(),
                command.from(),
                command.document(),
                command.reason()));
        return command.subject().value();
    }

    @EventSourcingHandler
    void evolve(PlanEvent event) {
        stream = event.subject().stream();
        if (!(event instanceof PlanImported imported)) return;
        fileHash = imported.fileHash();
        lines.clear();
        for (TargetLine line : imported.lines()) lines.put(line.id(), line);
    }
}
