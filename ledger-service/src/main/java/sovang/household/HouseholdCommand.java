package sovang.household;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdId;
import sovang.organisation.event.UnitCode;

/** What can be asked of a household. */
sealed interface HouseholdCommand {

    HouseholdId subject();

    @TargetAggregateIdentifier
    default String stream() {
        return subject().stream();
    }

    /** Registers it and, where a decision is named, classes it. */
    record AddHousehold(
            HouseholdId subject,
            UnitCode unit,
            String code,
            Description description,
            @Nullable Classification classification,
            LocalDate on)
            implements HouseholdCommand {}

    record DescribeHousehold(HouseholdId subject, Description.Changes changes, LocalDate on)
            implements HouseholdCommand {}

    record ClassifyHousehold(HouseholdId subject, Classification classification) implements HouseholdCommand {}

    record MoveHousehold(HouseholdId subject, UnitCode unit, String code, String reason, LocalDate on)
            implements HouseholdCommand {}

    /** Those who left made these households; their areas are those of the one they left. */
    record SplitHousehold(HouseholdId subject, List<Part> into, String reason, LocalDate on)
            implements HouseholdCommand {}

    /** @param changes what is said of the new household; its head must be named */
    record Part(HouseholdId subject, String code, Description.Changes changes) {}

    record MergeHousehold(HouseholdId subject, HouseholdId into, String reason, LocalDate on)
            implements HouseholdCommand {}

    record DieOut(HouseholdId subject, String reason, LocalDate on) implements HouseholdCommand {}

    record ClearDuplicate(HouseholdId subject, HouseholdId other, String reason, LocalDate on)
            implements HouseholdCommand {}
}
