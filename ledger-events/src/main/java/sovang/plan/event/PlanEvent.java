package sovang.plan.event;

import java.time.LocalDate;
import java.util.List;
import sovang.book.event.FundingSource;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** What has happened to plans, and to the definition of what counts. */
public sealed interface PlanEvent extends LedgerEvent {

    /** @param document number, issuer and date of the plan; importing again adds a newer reading, the old stays */
    record PlanImported(
            PlanId subject,
            String title,
            UnitCode unit,
            String document,
            LocalDate issued,
            String fileHash,
            List<TargetLine> lines)
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
