package sovang.household.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.organisation.event.UnitCode;

/** What has happened to a household. */
public sealed interface HouseholdEvent extends LedgerEvent {

    @Override
    HouseholdId subject();

    LocalDate on();

    /**
     * @param code the code of the lists, given once in a unit
     * @param origin the household that it split from
     */
    record HouseholdRegistered(
            HouseholdId subject,
            UnitCode unit,
            String code,
            Personal head,
            @Nullable Personal address,
            @Nullable Personal citizenNumber,
            Profile profile,
            @Nullable HouseholdId origin,
            LocalDate on)
            implements HouseholdEvent {}

    /** The register now says this of it. */
    record HouseholdDescribed(
            HouseholdId subject,
            Personal head,
            @Nullable Personal address,
            @Nullable Personal citizenNumber,
            Profile profile,
            LocalDate on)
            implements HouseholdEvent {}

    /**
     * Its class by a decision. A class may be worse than before: history goes both ways.
     *
     * @param on from this day; for a newly escaped household the day of its recognition
     * @param standard the version of the poverty standard that was applied
     * @param deprivations codes of the indicators that it lacks, of that standard
     * @param causes why it is poor, in the words of the list
     * @param leftList the day it left the list of poor and near-poor households, where it is newly escaped
     */
    record HouseholdClassified(
            HouseholdId subject,
            HouseholdClass now,
            Review review,
            String decision,
            StandardId standard,
            List<String> deprivations,
            List<String> causes,
            @Nullable LocalDate leftList,
            LocalDate on)
            implements HouseholdEvent {}

    /** @param code its code in the new unit */
    record HouseholdMoved(
            HouseholdId subject,
            UnitCode before,
            UnitCode unit,
            String code,
            @Explanation String reason,
            LocalDate on) implements HouseholdEvent {}

    /** Members have left and made households of their own; this one goes on. */
    record HouseholdSplit(
            HouseholdId subject,
            List<HouseholdId> into,
            @Explanation String reason,
            LocalDate on) implements HouseholdEvent {}

    /** It is part of another household from now on. */
    record HouseholdMerged(
            HouseholdId subject,
            HouseholdId into,
            @Explanation String reason,
            LocalDate on) implements HouseholdEvent {}

    record HouseholdDiedOut(
            HouseholdId subject, @Explanation String reason, LocalDate on) implements HouseholdEvent {}

    /** Two that look alike are two, as somebody with the right to say so has found. */
    record DuplicateCleared(
            HouseholdId subject,
            HouseholdId other,
            @Explanation String reason,
            LocalDate on) implements HouseholdEvent {}
}
