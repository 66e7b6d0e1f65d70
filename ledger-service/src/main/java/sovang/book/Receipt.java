package sovang.book;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
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
import sovang.statement.event.StatementId;

/** A receipt and what became of it. */
final class Receipt {

    @AggregateIdentifier
    private String stream;

    private ReceiptRecorded recorded;
    private CreditClass creditClass;
    private LocalDate classed;
    private @Nullable DonorId donor;
    private @Nullable PledgeId pledge;
    private LocalDate attributed;
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

    boolean isDonation() {
        return creditClass == CreditClass.DONATION;
    }

    /** The earliest day on which anything about its figures can change: its own, or that of its latest class. */
    LocalDate since() {
        return classed;
    }

    /** The day on which its pledge loses what a change of {@code on} takes back: not before the pledge had it. */
    LocalDate takenBackOn(LocalDate on) {
        return on.isBefore(attributed) ? attributed : on;
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
        if (!amount.isPositive() || amount.compareTo(left()) > 0)
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

    void reverse(String reason, LocalDate on, @Nullable StatementId undone, Supplier<Voucher> voucher) {
        requireStanding();
        requireNotBefore(on);
        if (!refunded.isZero())
            throw Refusal.rule(
                    "RECEIPT_REFUNDED",
                    "Khoản thu này đã hoàn lại " + refunded + " đồng nên không hủy được.",
                    "Of this receipt " + refunded + " đồng were given back, so it can't be reversed.");
        apply(new ReceiptReversed(
                recorded.subject(),
                voucher.get(),
                recorded.purse(),
                recorded.amount(),
                recorded.goods(),
                reason,
                on,
                undone));
    }

    void reclass(CreditClass to, String reason, LocalDate on, Supplier<Voucher> voucher) {
        requireStanding();
        requireNotBefore(on);
        if (to == creditClass)
            throw Refusal.rule(
                    "RECEIPT_CLASS_SAME", "Khoản thu đã thuộc loại này.", "The receipt is of this class already.");
        apply(new ReceiptReclassed(recorded.subject(), voucher.get(), creditClass, to, reason, on));
    }

    /** Only what is named changes; when neither is, the receipt is nobody's again. */
    void attribute(@Nullable DonorId giver, @Nullable PledgeId to, String reason, LocalDate on) {
        requireStanding();
        requireNotBefore(on);
        if (to != null && !isDonation()) throw onlyDonations();
        boolean nobodys = giver == null && to == null;
        apply(new ReceiptAttributed(
                recorded.subject(),
                nobodys || giver != null ? giver : donor,
                nobodys || to != null ? to : pledge,
                reason,
                on));
    }

    /** What is no gift pays no pledge; who sent it stays known. */
    void leavePledge(String reason, LocalDate on) {
        apply(new ReceiptAttributed(recorded.subject(), donor, null, reason, on));
    }

    static Refusal onlyDonations() {
        return Refusal.rule(
                "RECEIPT_PLEDGE_NEEDS_DONATION",
                "Chỉ khoản ủng hộ mới trả cho một đăng ký ủng hộ.",
                "Only a donation can pay a pledge.");
    }

    private void requireStanding() {
        if (reversed) throw Refusal.rule("RECEIPT_REVERSED", "Khoản thu này đã bị hủy.", "This receipt was reversed.");
    }

    private void requireNotBefore(LocalDate on) {
        if (on.isBefore(since()))
            throw Refusal.rule(
                    "RECEIPT_LATER",
                    "Khoản thu ghi nhận từ ngày " + since() + ", không thể điều chỉnh từ ngày " + on + ".",
                    "The receipt stands as it is from " + since() + " and can't be changed from " + on + ".");
    }

    @EventSourcingHandler
    void evolve(ReceiptEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case ReceiptRecorded made -> {
                recorded = made;
                creditClass = made.creditClass();
                classed = made.on();
                donor = made.giver().donor();
                pledge = made.pledge();
                attributed = made.on();
            }
            case ReceiptReclassed to -> {
                creditClass = to.creditClass();
                classed = to.on();
            }
            case ReceiptAttributed to -> {
                if (!Objects.equals(pledge, to.pledge())) attributed = to.on();
                donor = to.donor();
                pledge = to.pledge();
            }
            case ReceiptRefunded back -> refunded = refunded.plus(back.amount());
            case ReceiptReversed gone -> reversed = true;
        }
    }
}
