package sovang.book.event;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.naming.StreamId;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;
import sovang.statement.event.StatementId;

/** What has happened to a receipt. A correction is a new event with a voucher of its own; nothing is erased. */
public sealed interface ReceiptEvent extends LedgerEvent {

    @Override
    ReceiptId subject();

    /** @param amount whole đồng; for goods their value, for foreign money the đồng that the bank credited */
    record ReceiptRecorded(
            ReceiptId subject,
            Voucher voucher,
            UnitCode unit,
            FundCode fund,
            @Nullable CampaignCode campaign,
            PurseId purse,
            Channel channel,
            FundingSource source,
            CreditClass creditClass,
            Dong amount,
            LocalDate on,
            Giver giver,
            @Nullable PledgeId pledge,
            @Nullable Goods goods,
            @Nullable ForeignCurrency currency,
            @Nullable BankLine line,
            @Nullable Personal note)
            implements ReceiptEvent, MovesPurse, Vouchered {

        @Override
        public Movement movement() {
            return moved(purse, goods, amount, on, 1, false);
        }
    }

    record ReceiptReclassed(
            ReceiptId subject,
            Voucher voucher,
            CreditClass before,
            CreditClass creditClass,
            @Explanation String reason,
            LocalDate on)
            implements ReceiptEvent, Vouchered {}

    /** Who gave, or for which pledge, became known or was corrected. */
    record ReceiptAttributed(
            ReceiptId subject,
            @Nullable DonorId donor,
            @Nullable PledgeId pledge,
            @Explanation String reason,
            LocalDate on)
            implements ReceiptEvent {}

    /** Part or all was given back. Goods are given back whole. */
    record ReceiptRefunded(
            ReceiptId subject,
            Voucher voucher,
            PurseId purse,
            Dong amount,
            @Nullable Goods goods,
            @Explanation String reason,
            LocalDate on)
            implements ReceiptEvent, MovesPurse, Vouchered {

        @Override
        public Movement movement() {
            return moved(purse, goods, amount, on, -1, true);
        }
    }

    /**
     * The receipt was recorded in error: it counts no more, and its purse loses it again.
     *
     * @param undone the import that was undone with all its receipts; the purse was checked once, for all of them
     */
    record ReceiptReversed(
            ReceiptId subject,
            Voucher voucher,
            PurseId purse,
            Dong amount,
            @Nullable Goods goods,
            @Explanation String reason,
            LocalDate on,
            @Nullable StatementId undone)
            implements ReceiptEvent, MovesPurse, Vouchered {

        @Override
        public StreamId explained() {
            return undone == null ? subject : undone;
        }

        @Override
        public Movement movement() {
            return moved(purse, goods, amount, on, -1, undone == null);
        }
    }

    /** The receipt was wrong and reversed, and another was recorded in its place, all in one transaction. */
    record ReceiptCorrected(
            ReceiptId subject, ReceiptId by, @Explanation String reason, LocalDate on) implements ReceiptEvent {}

    private static Movement moved(
            PurseId purse, @Nullable Goods goods, Dong amount, LocalDate on, int sign, boolean guarded) {
        if (goods == null) return new Movement(purse, Movement.MONEY, on, sign * amount.amount(), guarded);
        long thousandths = goods.quantity()
                .movePointRight(3)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact();
        return new Movement(purse, goods.kind() + " / " + goods.unit(), on, sign * thousandths, guarded);
    }
}
