package sovang.pairing.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** What has happened to a pairing. */
public sealed interface PairingEvent extends LedgerEvent {

    @Override
    PairingId subject();

    LocalDate on();

    /**
     * A sponsor takes a household, or a place, under its care for a year.
     *
     * @param household null when a place is helped; then {@code unit} is the place
     * @param unit where the household was on the day
     * @param householdClass by the official list on the day; frozen, since it is what counts towards the target
     * @param purpose what this sponsor cares for, such as housing; several sponsors may share a household by purpose
     * @param decision of the steering board
     * @param renews the pairing of the year before that this one carries on
     * @param mobilisedBy the agency that found the sponsor; it is not the giver
     */
    record PairingRecorded(
            PairingId subject,
            SponsorId sponsor,
            @Nullable HouseholdId household,
            UnitCode unit,
            @Nullable HouseholdClass householdClass,
            int year,
            String purpose,
            @Nullable String decision,
            @Nullable PairingId renews,
            @Nullable String mobilisedBy,
            LocalDate on)
            implements PairingEvent {}

    /**
     * @param promise its number in this pairing, from 1
     * @param value in đồng, estimated where it is not money
     */
    record HelpPromised(
            PairingId subject,
            int promise,
            HelpKind kind,
            Dong value,
            @Nullable String quantity,
            String what,
            LocalDate due,
            LocalDate on)
            implements PairingEvent {}

    /**
     * @param delivery its number in this pairing, from 1
     * @param promise the promise that it fulfils
     * @param fund the fund that paid it; help out of a fund alone is no sponsorship
     * @param evidence the handover minutes, a photograph's number, a receipt
     * @param payment the payment that carried it
     */
    record HelpDelivered(
            PairingId subject,
            int delivery,
            HelpKind kind,
            Dong value,
            @Nullable String quantity,
            String what,
            @Nullable Integer promise,
            @Nullable FundCode fund,
            @Explanation @Nullable String evidence,
            @Nullable String payment,
            LocalDate on)
            implements PairingEvent {}

    /** A delivery was recorded by mistake. */
    record DeliveryReversed(
            PairingId subject, int delivery, @Explanation String reason, LocalDate on) implements PairingEvent {}

    record SponsorVisited(PairingId subject, @Explanation String note, LocalDate on) implements PairingEvent {}

    record PairingEnded(
            PairingId subject,
            EndReason reason,
            @Explanation String note,
            @Nullable SponsorId replacement,
            LocalDate on)
            implements PairingEvent {}
}
