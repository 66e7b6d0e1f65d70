package sovang.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.ForeignCurrency;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.Goods;
import sovang.book.event.OpeningId;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** What can be asked of receipts. They touch the book, the receipt and maybe a pledge, so a desk handles them. */
sealed interface ReceiptCommand {

    /** @param account id or number of the purse; null where the unit has just one of the kind that the channel needs */
    record RecordReceipt(
            ReceiptId receipt,
            UnitCode unit,
            FundCode fund,
            @Nullable CampaignCode campaign,
            @Nullable String account,
            Channel channel,
            FundingSource source,
            CreditClass creditClass,
            Dong amount,
            LocalDate on,
            Giver giver,
            @Nullable PledgeId pledge,
            @Nullable Goods goods,
            @Nullable ForeignCurrency currency,
            @Nullable Personal note)
            implements ReceiptCommand {}

    record RefundReceipt(ReceiptId receipt, @Nullable Dong amount, String reason, LocalDate on)
            implements ReceiptCommand {}

    /** @param on null for the receipt's own day */
    record ReverseReceipt(
            ReceiptId receipt, String reason, @Nullable LocalDate on) implements ReceiptCommand {}

    /** @param on null for the receipt's own day */
    record ReclassReceipt(
            ReceiptId receipt,
            CreditClass creditClass,
            String reason,
            @Nullable LocalDate on) implements ReceiptCommand {}

    /** @param on null for the day from which the receipt is what it is: its own, as a rule */
    record AttributeReceipt(
            ReceiptId receipt,
            @Nullable DonorId donor,
            @Nullable PledgeId pledge,
            String reason,
            @Nullable LocalDate on)
            implements ReceiptCommand {}

    /** @param on the day on which both vouchers take effect; null for the wrong receipt's own day */
    record CorrectReceipt(
            ReceiptId receipt,
            ReceiptId right,
            Corrections corrections,
            String reason,
            @Nullable LocalDate on) implements ReceiptCommand {}

    record RecordOpening(
            OpeningId opening,
            String account,
            Dong amount,
            @Nullable Goods goods,
            String minutes,
            LocalDate on) implements ReceiptCommand {}
}
