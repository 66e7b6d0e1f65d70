package sovang.need.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.UnitCode;

/** What has happened to a declared need for a loan. Whether it is met in full follows from its amounts. */
public sealed interface NeedEvent extends LedgerEvent {

    @Override
    NeedId subject();

    LocalDate on();

    /**
     * A household wants a loan. Why it is eligible, or why not, is decided once, on this day, and stays.
     *
     * @param itsClass by the official list of the day, where it had one
     * @param leftList the day it left the list, where the credit clock was read
     * @param wanted what it asks for
     * @param counted what it may have: the wanted amount, but not beyond the ceiling
     * @param ceiling of the programme for its class, where there is one
     */
    record NeedDeclared(
            NeedId subject,
            HouseholdId household,
            UnitCode unit,
            int year,
            Purpose purpose,
            Dong wanted,
            Dong counted,
            @Nullable Dong ceiling,
            @Nullable HouseholdClass itsClass,
            @Nullable LocalDate leftList,
            Eligibility why,
            LocalDate on)
            implements NeedEvent {}

    /** @param document the list that the commune confirmed (form 03/TD) */
    record NeedApproved(NeedId subject, @Explanation String document, LocalDate on) implements NeedEvent {}

    /** @param loan a loan note of ours, or the contract number of the bank */
    record NeedMet(NeedId subject, String loan, Dong amount, LocalDate on) implements NeedEvent {}

    /** A loan was noted by mistake. */
    record MeetingReversed(
            NeedId subject,
            String loan,
            Dong amount,
            @Explanation String reason,
            LocalDate on) implements NeedEvent {}

    record NeedWithdrawn(NeedId subject, @Explanation String reason, LocalDate on) implements NeedEvent {}
}
