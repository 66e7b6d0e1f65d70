package sovang.organisation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.event.CampaignCode;
import sovang.naming.StreamId;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.LevelCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.organisation.event.UnitCode;

/** What can be asked of the organisation. */
sealed interface OrganisationCommand {

    StreamId subject();

    @TargetAggregateIdentifier
    default String stream() {
        return subject().stream();
    }

    record DefineLevel(
            LevelCode subject,
            String name,
            int rank,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements OrganisationCommand {}

    record AddUnit(
            UnitCode subject,
            String name,
            LevelCode level,
            @Nullable UnitCode parent,
            List<UnitCode> predecessors,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            implements OrganisationCommand {}

    record RenameUnit(UnitCode subject, String name, LocalDate from) implements OrganisationCommand {}

    record EndUnit(UnitCode subject, LocalDate on) implements OrganisationCommand {}

    record AddFund(FundCode subject, String name, String rules) implements OrganisationCommand {}

    record OpenAccount(
            PurseId subject,
            PurseKind kind,
            UnitCode unit,
            FundCode fund,
            @Nullable CampaignCode campaign,
            @Nullable String bank,
            @Nullable String number,
            String name)
            implements OrganisationCommand {}

    /** Whatever is null was right. */
    record CorrectAccount(
            PurseId subject,
            @Nullable String bank,
            @Nullable String number,
            @Nullable String name,
            String reason,
            LocalDate on)
            implements OrganisationCommand {}

    record CloseAccount(PurseId subject, String reason, LocalDate on) implements OrganisationCommand {}

    record ReopenAccount(PurseId subject, String reason, LocalDate on) implements OrganisationCommand {}
}
