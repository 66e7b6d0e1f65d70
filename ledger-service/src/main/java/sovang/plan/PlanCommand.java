package sovang.plan;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.book.event.FundingSource;
import sovang.naming.StreamId;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.plan.event.DefinitionId;
import sovang.plan.event.PlanId;
import sovang.plan.event.TargetLine;

/** What can be asked of plans and of the definition of what counts. */
sealed interface PlanCommand {

    StreamId subject();

    @TargetAggregateIdentifier
    default String stream() {
        return subject().stream();
    }

    /** @param fileHash SHA-256 of the file, in hex */
    record ImportPlan(
            PlanId subject,
            String title,
            UnitCode unit,
            String document,
            LocalDate issued,
            String fileHash,
            List<TargetLine> lines)
            implements PlanCommand {}

    record DefineCounting(
            DefinitionId subject,
            LocalDate from,
            List<FundCode> funds,
            List<FundingSource> sources,
            String text,
            String textEn,
            String document)
            implements PlanCommand {}
}
