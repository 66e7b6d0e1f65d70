package sovang.pairing;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdId;
import sovang.mobilisation.event.DonorId;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.naming.StreamId;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.pairing.event.EndReason;
import sovang.pairing.event.HelpKind;
import sovang.pairing.event.HoldId;
import sovang.pairing.event.HoldType;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorEvent.SponsorAdded;
import sovang.pairing.event.SponsorId;
import sovang.pairing.event.SponsorKind;

/** What can be asked of sponsors, pairings and holds. */
sealed interface PairingCommand {

    StreamId subject();

    @TargetAggregateIdentifier
    default String stream() {
        return subject().stream();
    }

    record AddSponsor(
            SponsorId subject,
            SponsorKind kind,
            Personal name,
            @Nullable Personal contact,
            @Nullable UnitCode unit,
            @Nullable DonorId donor,
            @Nullable HouseholdId household,
            int capacity,
            LocalDate on)
            implements PairingCommand {

        SponsorAdded added() {
            return new SponsorAdded(subject, kind, name, contact, unit, donor, household, capacity);
        }
    }

    /** What is null stays as it is. */
    record DescribeSponsor(
            SponsorId subject,
            @Nullable Personal name,
            @Nullable Personal contact,
            @Nullable UnitCode unit,
            @Nullable Integer capacity)
            implements PairingCommand {}

    /** @param place the unit that is helped, where it is no household */
    record RecordPairing(
            PairingId subject,
            SponsorId sponsor,
            @Nullable HouseholdId household,
            @Nullable UnitCode place,
            int year,
            String purpose,
            @Nullable String decision,
            @Nullable String mobilisedBy,
            LocalDate on)
            implements PairingCommand {}

    record PromiseHelp(
            PairingId subject,
            HelpKind kind,
            Dong value,
            @Nullable String quantity,
            String what,
            LocalDate due,
            LocalDate on)
            implements PairingCommand {}

    record DeliverHelp(
            PairingId subject,
            HelpKind kind,
            Dong value,
            @Nullable String quantity,
            String what,
            @Nullable Integer promise,
            @Nullable FundCode fund,
            @Nullable String evidence,
            @Nullable String payment,
            LocalDate on)
            implements PairingCommand {}

    record ReverseDelivery(PairingId subject, int delivery, String reason, LocalDate on) implements PairingCommand {}

    record RecordVisit(PairingId subject, String note, LocalDate on) implements PairingCommand {}

    record EndPairing(PairingId subject, EndReason reason, String note, LocalDate on) implements PairingCommand {}

    /** Ends a pairing and begins another, with this sponsor, for the same household, year and purpose. */
    record ReplaceSponsor(
            PairingId subject,
            PairingId next,
            SponsorId sponsor,
            @Nullable String decision,
            @Nullable String mobilisedBy,
            String note,
            LocalDate on)
            implements PairingCommand {}

    record PlaceHold(
            HoldId subject,
            HoldType type,
            HouseholdId household,
            String owner,
            @Nullable SponsorId sponsor,
            String channel,
            int year,
            LocalDate on,
            LocalDate until)
            implements PairingCommand {}

    record ReleaseHold(HoldId subject, String reason, LocalDate on) implements PairingCommand {}

    record RefuseOffer(HoldId subject, String reason, LocalDate on) implements PairingCommand {}

    record AcceptOffer(
            HoldId subject,
            PairingId pairing,
            String purpose,
            @Nullable String decision,
            LocalDate on) implements PairingCommand {}
}
