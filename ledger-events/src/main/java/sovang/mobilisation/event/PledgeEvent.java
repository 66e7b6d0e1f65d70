package sovang.mobilisation.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.ReceiptId;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** What has happened to a pledge. */
public sealed interface PledgeEvent extends LedgerEvent {

    @Override
    PledgeId subject();

    LocalDate on();

    /**
     * @param schedule the instalments; they sum to the amount; empty when no day was named
     * @param expires the last day on which the pledge stands, when it was limited
     * @param minutes the minutes by which an unpaid pledge of earlier years was taken over; such a pledge is never
     *     counted as newly pledged
     */
    record PledgeRecorded(
            PledgeId subject,
            UnitCode unit,
            FundCode fund,
            @Nullable CampaignCode campaign,
            DonorId donor,
            @Nullable Personal credited,
            boolean anonymous,
            Dong amount,
            List<Instalment> schedule,
            LocalDate on,
            @Nullable LocalDate expires,
            @Explanation @Nullable String minutes)
            implements PledgeEvent {}

    /** A new amount and schedule; what was paid stays paid. */
    record PledgeAmended(
            PledgeId subject,
            Dong before,
            Dong amount,
            List<Instalment> schedule,
            @Explanation String reason,
            LocalDate on)
            implements PledgeEvent {}

    /** @param amount what this receipt paid; a pledge may be paid over */
    record PledgePaid(PledgeId subject, ReceiptId by, Dong amount, LocalDate on) implements PledgeEvent {}

    /** A payment is taken back, since its receipt was refunded, reversed or attributed elsewhere. */
    record PledgePaymentReversed(PledgeId subject, ReceiptId by, Dong amount, LocalDate on) implements PledgeEvent {}

    /** It was recorded for a wrong unit: it is the right one's from the beginning. */
    record PledgeUnitCorrected(
            PledgeId subject,
            UnitCode before,
            UnitCode unit,
            @Explanation String reason,
            LocalDate on) implements PledgeEvent {}

    record PledgeCancelled(PledgeId subject, @Explanation String reason, LocalDate on) implements PledgeEvent {}

    /** No longer pursued (thôi theo dõi): not asked for any more, and no longer outstanding. */
    record PledgeDropped(PledgeId subject, @Explanation String reason, LocalDate on) implements PledgeEvent {}

    /** Pursued again after it was cancelled, dropped or had expired; it then no longer expires. */
    record PledgeRevived(PledgeId subject, @Explanation String reason, LocalDate on) implements PledgeEvent {}
}
