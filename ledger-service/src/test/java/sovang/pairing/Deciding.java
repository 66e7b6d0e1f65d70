package sovang.pairing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.money.Dong;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.pairing.PairingCommand.DeliverHelp;
import sovang.pairing.event.HelpKind;
import sovang.pairing.event.PairingEvent.HelpDelivered;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorId;

/** A pairing of 2024 from 15 January on, and what may happen to it. */
final class Deciding {

    static final PairingId PAIRING = new PairingId("pairing-1");
    static final SponsorId SPONSOR = new SponsorId("sponsor-1");
    static final HouseholdId HOUSEHOLD = new HouseholdId("household-1");
    static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    static final PairingRecorded RECORDED = new PairingRecorded(
            PAIRING,
            SPONSOR,
            HOUSEHOLD,
            new UnitCode("95001"),
            HouseholdClass.HO_NGHEO,
            2024,
            "giúp đỡ",
            null,
            null,
            null,
            DAY);

    private Deciding() {}

    static DeliverHelp deliver(long value, LocalDate on) {
        return deliver(value, null, null, on);
    }

    static DeliverHelp deliver(long value, @Nullable Integer promise, @Nullable FundCode fund, LocalDate on) {
        return new DeliverHelp(PAIRING, HelpKind.MONEY, Dong.of(value), null, "tiền", promise, fund, null, null, on);
    }

    static HelpDelivered delivered(int number, long value, LocalDate on) {
        return new HelpDelivered(
                PAIRING, number, HelpKind.MONEY, Dong.of(value), null, "tiền", null, null, null, null, on);
    }
}
