package sovang.plan.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.FundingSource;
import sovang.household.event.HouseholdClass;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.pairing.event.SponsorId;

/** What has happened to plans, and to the definition of what counts. */
public sealed interface PlanEvent extends LedgerEvent {

    /**
     * @param document number, issuer and date of the plan; importing again adds a newer reading, the old stays
     * @param tasks who leads what, from its annex
     * @param duties who reports what to whom
     * @param notes what a reader of the source must know, such as its mistakes
     */
    record PlanImported(
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
            implements PlanEvent {}

    /**
     * A target was divided, or changed after the plan was issued.
     *
     * @param line the target's id in the plan
     * @param unit whose share it is
     * @param sponsor likewise; neither means the plan's own target
     * @param year null when it holds for each year of the line
     * @param value a decimal number in the line's unit
     * @param from it holds for what is asked as of this day or later
     */
    record TargetSet(
            PlanId subject,
            String line,
            @Nullable UnitCode unit,
            @Nullable SponsorId sponsor,
            @Nullable Integer year,
            String value,
            LocalDate from,
            String document,
            @Explanation String reason)
            implements PlanEvent {}

    /** Which households count as taken on, and as helped, from a date on. */
    record HouseholdsDefined(
            DefinitionId subject,
            LocalDate from,
            List<HouseholdClass> classes,
            String text,
            String textEn,
            String document)
            implements PlanEvent {}

    /** What counts as received towards the target, from a date on. */
    record CountingDefined(
            DefinitionId subject,
            LocalDate from,
            List<FundCode> funds,
            List<FundingSource> sources,
            String text,
            String textEn,
            String document)
            implements PlanEvent {}
}
