package sovang.book;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.ReceiptEvent;
import sovang.book.event.ReceiptEvent.ReceiptAttributed;
import sovang.book.event.ReceiptEvent.ReceiptReclassed;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.ReceiptEvent.ReceiptReversed;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.refusal.Refusal;

/** A receipt and what became of it. */
final class Receipt {

    @AggregateIdentifier
    private String stream;

    private ReceiptRecorded recorded;
    private CreditClass creditClass;
    private @Nullable PledgeId pledge;
    private Dong refunded = Dong.ZERO;
    private boolean reversed;

    @SuppressWarnings("NullAway.Init") // the first event fills them
    Receipt() {}

    @SuppressWarnings("NullAway.Init")
    Receipt(ReceiptRecorded event) {
        apply(event);
    }

    ReceiptRecorded recorded() {
        return recorded;
    }

    @Nullable
    PledgeId pledge() {
        return pledge;
    }

    boolean reversed() {
        return reversed;
    }

    /** What is left of the amount after refunds. */
    Dong left() {
        return recorded.amount().minus(refunded);
    }

    /** The kind of voucher by which it is given back. */
    VoucherKind refundVoucher() {
        return switch (recorded.channel()) {
            case CASH -> VoucherKind.PC;
            case BANK, CURRENCY -> VoucherKind.BN;
            case GOODS -> VoucherKind.PXK;
        };
    }

    void refund(Dong amount, String reason, LocalDate on, Supplier<Voucher> voucher) {
        requireStanding();
        requireNotBefore(on);
        if (amount.compareTo(left()) > 0)
            throw Refusal.rule(
                    "RECEIPT_REFUND_TOO_LARGE",
                    "Chỉ còn " + left() + " đồng có thể hoàn lại.",
                    "Only " + left() + " đồng are left to give back.");
        if (recorded.channel() == Channel.GOODS && !amount.equals(left()))
            throw Refusal.rule(
                    "RECEIPT_GOODS_REFUND_WHOLE", "Hiện vật chỉ hoàn lại toàn bộ.", "Goods are given back whole.");
        apply(new ReceiptRefunded(
                recorded.subject(), voucher.get(), recorded.purse(), amount, recorded.goods(), reason, on));
    }

    void reverse(String reason, LocalDate on, Supplier<Voucher> voucher) {
        requireStanding();
        requireNotBefore(on);
        if (!refunded.isZero())
            throw Refusal.rule(
                    "RECEIPT_REFUNDED",
                    "Khoản thu này đã hoàn lại " + refunded + " đồng nên không hủy được.",
                    "Of this receipt " + refunded + " đồng were given back, so it can't be reversed.");
        apply(new ReceiptReversed(
                recorded.subject(), voucher.get(), recorded.purse(), recorded.amount(), recorded.goods(), reason, on));
    }

    void reclass(CreditClass to, String reason, LocalDate on, Supplier<Voucher> voucher) {
        requireStanding();
        requireNotBefore(on);
        if (to == creditClass)
            throw Refusal.rule(
                    "RECEIPT_CLASS_SAME", "Khoản thu đã thuộc loại này.", "The receipt is of this class already.");
        apply(new ReceiptReclassed(recorded.subject(), voucher.get(), creditClass, to, reason, on));
    }

    void attribute(@Nullable DonorId donor, @Nullable PledgeId to, String reason, LocalDate on) {
        requireStanding();
        apply(new ReceiptAttributed(recorded.subject(), donor, to, reason, on));
    }

    private void requireStanding() {
        if (reversed) throw Refusal.rule("RECEIPT_REVERSED", "Khoản thu này đã bị hủy.", "This receipt was reversed.");
    }

    private void requireNotBefore(LocalDate on) {
        if (on.isBefore(recorded.on()))
            throw Refusal.rule(
                    "RECEIPT_LATER",
                    "Khoản thu ngày " + recorded.on() + ", không thể điều chỉnh từ ngày " + on + ".",
                    "The receipt is of " + recorded.on() + " and can't be changed from " + on + ".");
    }

    @EventSourcingHandler
    void evolve(ReceiptEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case ReceiptRecorded made -> {
                recorded = made;
                creditClass = made.creditClass();
                pledge = made.pledge();
            }
            case ReceiptReclassed to -> creditClass = to.creditClass();
            case ReceiptAttributed to -> pledge = to.pledge();
            case ReceiptRefunded back -> refunded = refunded.plus(back.amount());
            case ReceiptReversed gone -> reversed = true;
        }
    }
}
