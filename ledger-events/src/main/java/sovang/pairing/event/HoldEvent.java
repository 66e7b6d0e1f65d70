package sovang.pairing.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdId;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;

/** What has happened to a hold. That it lapsed follows from its last day. */
public sealed interface HoldEvent extends LedgerEvent {

    @Override
    HoldId subject();

    LocalDate on();

    /**
     * @param owner who looks for a sponsor
     * @param channel how: an event, a visit, a letter
     * @param year the year of care that it is held for
     * @param until the last day on which it holds
     */
    record HoldPlaced(
            HoldId subject,
            HoldType type,
            HouseholdId household,
            String owner,
            @Nullable SponsorId sponsor,
            String channel,
            int year,
            LocalDate on,
            LocalDate until)
            implements HoldEvent {}

    record HoldReleased(HoldId subject, @Explanation String reason, LocalDate on) implements HoldEvent {}

    record OfferRefused(HoldId subject, @Explanation String reason, LocalDate on) implements HoldEvent {}

    record OfferAccepted(HoldId subject, PairingId pairing, LocalDate on) implements HoldEvent {}
}
