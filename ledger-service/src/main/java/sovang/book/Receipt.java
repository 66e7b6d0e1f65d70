package sovang.book;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.ReceiptEvent;
import sovang.book.event.ReceiptEvent.ReceiptAttributed;
import sovang.book.event.ReceiptEvent.ReceiptCorrected;
import sovang.book.event.ReceiptEvent.ReceiptReclassed;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.ReceiptEvent.ReceiptReversed;
import sovang.book.event.ReceiptId;
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

    /** Days on which its figures changed after it was recorded. */
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

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

    CreditClass creditClass() {
        return creditClass;
    }

    @Nullable
    DonorId donor() {
        return donor;
    }

    boolean isDonation() {
        return creditClass == CreditClass.DONATION;
    }

    /** The day from which it is of its class: its own, unless a closed month stood in the way. */
    LocalDate since() {
        return classed;
    }

    /** The day from which its pledge has its money. */
    LocalDate paidOn() {
        return attributed;
    }

    /** The later days on which a correction that takes effect on {@code on} changes figures too. */
    Set<LocalDate> after(LocalDate on) {
        return changes.tailSet(on, false);
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
        requireNotBefore(since(), on);
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
        requireNotBefore(recorded.on(), on);
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
        requireNotBefore(recorded.on(), on);
        if (to == creditClass && !on.isBefore(classed))
            throw Refusal.rule(
                    "RECEIPT_CLASS_SAME", "Khoản thu đã thuộc loại này.", "The receipt is of this class already.");
        apply(new ReceiptReclassed(recorded.subject(), voucher.get(), creditClass, to, reason, on));
    }

    /** Only what is named changes; when neither is, the receipt is nobody's again. */
    void attribute(@Nullable DonorId giver, @Nullable PledgeId to, String reason, LocalDate on) {
        requireStanding();
        requireNotBefore(since(), on);
        if (to != null && !isDonation()) throw onlyDonations();
        boolean nobodys = giver == null && to == null;
        apply(new ReceiptAttributed(
                recorded.subject(),
                nobodys || giver != null ? giver : donor,
                nobodys || to != null ? to : pledge,
                reason,
                on));
    }

    /** What is no gift pays no pledge; who sent it stays known, also when only the pledge said so. */
    void leavePledge(@Nullable DonorId pledges, String reason, LocalDate on) {
        apply(new ReceiptAttributed(recorded.subject(), donor == null ? pledges : donor, null, reason, on));
    }

    void correctedBy(ReceiptId right, String reason, LocalDate on) {
        apply(new ReceiptCorrected(recorded.subject(), right, reason, on));
    }

    static Refusal onlyDonations() {
        return Refusal.rule(
                "RECEIPT_PLEDGE_NEEDS_DONATION",
                "Chỉ khoản ủng hộ mới trả cho một đăng ký ủng hộ.",
                "Only a donation can pay a pledge.");
    }

    static Refusal ofStatement() {
        return Refusal.rule(
                "RECEIPT_OF_STATEMENT",
                "Dòng sao kê là số liệu của ngân hàng nên không sửa được. Hãy gắn lại người ủng hộ (receipt attribute), "
                        + "xếp lại loại (receipt reclass), hoặc hủy lần nhập sao kê (statement undo).",
                "A line of a statement is the bank's. Attribute it (receipt attribute), change its class (receipt "
                        + "reclass), or undo the import (statement undo).");
    }

    private void requireStanding() {
        if (reversed) throw Refusal.rule("RECEIPT_REVERSED", "Khoản thu này đã bị hủy.", "This receipt was reversed.");
    }

    private static void requireNotBefore(LocalDate first, LocalDate on) {
        if (on.isBefore(first))
            throw Refusal.rule(
                    "RECEIPT_LATER",
                    "Khoản thu ghi nhận từ ngày " + first + ", không thể điều chỉnh từ ngày " + on + ".",
                    "The receipt stands as it is from " + first + " and can't be changed from " + on + ".");
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
                changes.add(to.on());
            }
            case ReceiptAttributed to -> {
                if (!Objects.equals(pledge, to.pledge()) || to.on().isBefore(attributed)) attributed = to.on();
                donor = to.donor();
                pledge = to.pledge();
            }
            case ReceiptRefunded back -> {
                refunded = refunded.plus(back.amount());
                changes.add(back.on());
            }
            case ReceiptReversed gone -> reversed = true;
            case ReceiptCorrected right -> {}
        }
    }
}
