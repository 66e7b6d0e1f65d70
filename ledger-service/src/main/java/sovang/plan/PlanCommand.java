package sovang.plan;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.book.event.FundingSource;
import sovang.household.event.HouseholdClass;
import sovang.naming.StreamId;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.pairing.event.SponsorId;
import sovang.plan.event.DefinitionId;
import sovang.plan.event.IndicatorEvent.IndicatorObserved;
import sovang.plan.event.PlanId;
import sovang.plan.event.PlanTask;
import sovang.plan.event.ReportingDuty;
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
            List<TargetLine> lines,
            List<PlanTask> tasks,
            List<ReportingDuty> duties,
            List<String> notes)
            implements PlanCommand {}

    record SetTarget(
            PlanId subject,
            String line,
            @Nullable UnitCode unit,
            @Nullable SponsorId sponsor,
            @Nullable Integer year,
            String value,
            LocalDate from,
            String document,
            String reason)
            implements PlanCommand {}

    record DefineHouseholds(
            DefinitionId subject,
            LocalDate from,
            List<HouseholdClass> classes,
            String text,
            String textEn,
            String document)
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

    record ObserveIndicator(IndicatorObserved observed) implements PlanCommand {

        @Override
        public StreamId subject() {
            return observed.subject();
        }
    }
}
