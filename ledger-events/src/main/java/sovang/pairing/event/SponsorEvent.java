package sovang.pairing.event;

import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdId;
import sovang.mobilisation.event.DonorId;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.organisation.event.UnitCode;

/** What has happened to a sponsor. */
public sealed interface SponsorEvent extends LedgerEvent {

    @Override
    SponsorId subject();

    /**
     * @param unit where it belongs; households of the same unit come first
     * @param donor the donor that it is, where it gives to the funds too
     * @param household the well-off household that it is, where the register knows it
     * @param capacity how many households it can take a year; 0 when it has not said
     */
    record SponsorAdded(
            SponsorId subject,
            SponsorKind kind,
            Personal name,
            @Nullable Personal contact,
            @Nullable UnitCode unit,
            @Nullable DonorId donor,
            @Nullable HouseholdId household,
            int capacity)
            implements SponsorEvent {}

    record SponsorDescribed(
            SponsorId subject,
            Personal name,
            @Nullable Personal contact,
            @Nullable UnitCode unit,
            int capacity) implements SponsorEvent {}
}
