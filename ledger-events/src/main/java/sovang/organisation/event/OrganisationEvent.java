package sovang.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.event.CampaignCode;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;

/** What has happened to the organisation. Levels, units and funds are data, dated, and keep their history. */
public sealed interface OrganisationEvent extends LedgerEvent {

    /** @param to the last day of the level, as 30/06/2025 for huyện (two-level local government) */
    record LevelDefined(
            LevelCode subject,
            String name,
            int rank,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements OrganisationEvent {}

    record UnitAdded(
            UnitCode subject,
            String name,
            LevelCode level,
            @Nullable UnitCode parent,
            List<UnitCode> predecessors,
            LocalDate from,
            @Nullable LocalDate to)
            implements OrganisationEvent {}

    record UnitRenamed(UnitCode subject, String name, LocalDate from) implements OrganisationEvent {}

    /** The unit exists up to and including this day; its code is never given to another. */
    record UnitEnded(UnitCode subject, LocalDate on) implements OrganisationEvent {}

    /** @param rules the rule set that governs the fund, such as a regulation's number */
    record FundAdded(FundCode subject, String name, String rules) implements OrganisationEvent {}

    /** @param number the account's number at its bank or Treasury; null for a cash box or a store */
    record AccountOpened(
            PurseId subject,
            PurseKind kind,
            UnitCode unit,
            FundCode fund,
            @Nullable CampaignCode campaign,
            @Nullable String bank,
            @Nullable String number,
            String name)
            implements OrganisationEvent {}

    /** Bank, number or name were wrong: all three as they are right. */
    record AccountCorrected(
            PurseId subject,
            @Nullable String bank,
            @Nullable String number,
            String name,
            @Explanation String reason,
            LocalDate on)
            implements OrganisationEvent {}

    /** Empty from this day on, and nothing moves in it any more. */
    record AccountClosed(PurseId subject, @Explanation String reason, LocalDate on) implements OrganisationEvent {}

    record AccountReopened(PurseId subject, @Explanation String reason, LocalDate on) implements OrganisationEvent {}
}
