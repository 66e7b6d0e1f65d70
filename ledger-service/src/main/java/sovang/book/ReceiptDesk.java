package sovang.book;

import static sovang.book.event.CreditClass.DONATION;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.book.ReceiptCommand.AttributeReceipt;
import sovang.book.ReceiptCommand.CorrectReceipt;
import sovang.book.ReceiptCommand.ReclassReceipt;
import sovang.book.ReceiptCommand.RecordOpening;
import sovang.book.ReceiptCommand.RecordReceipt;
import sovang.book.ReceiptCommand.RefundReceipt;
import sovang.book.ReceiptCommand.ReverseReceipt;
import sovang.book.command.Books;
import sovang.book.event.OpeningEvent.OpeningRecorded;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.mobilisation.command.Campaigns;
import sovang.mobilisation.command.Donors;
import sovang.mobilisation.command.NameGiver;
import sovang.mobilisation.command.PayPledge;
import sovang.mobilisation.command.TakeBackPledgePayment;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.organisation.command.Directory.Account;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;
import sovang.store.Gateway;

/** Handles what touches several streams: the book first, then the receipt, then the pledge. */
@Component
final class ReceiptDesk {

    private final Books books;
    private final Purses purses;
    private final Campaigns campaigns;
    private final Donors donors;
    private final Gateway gateway;
    private final Repository<Receipt> receipts;
    private final Repository<Opening> openings;

    ReceiptDesk(
            Books books, Purses purses, Campaigns campaigns, Donors donors, Gateway gateway, Aggregates aggregates) {
        this.books = books;
        this.purses = purses;
        this.campaigns = campaigns;
        this.donors = donors;
        this.gateway = gateway;
        this.receipts = aggregates.shortLived(Receipt.class);
        this.openings = aggregates.shortLived(Opening.class);
        aggregates.desk(this);
    }

    Repository<Receipt> receipts() {
        return receipts;
    }

    @CommandHandler
    String decide(RecordReceipt command) throws Exception {
        Account purse = purses.forReceipt(command);
        if (command.currency() != null) Gifts.askWorth(command.currency(), command.amount());
        var campaign = command.campaign() == null ? purse.campaign() : command.campaign();
        if (campaign != null) campaigns.requireOpen(campaign, command.fund(), command.on());
        if (command.giver().donor() != null) donors.require(command.giver().donor());
        Voucher voucher = books.issue(command.unit(), command.fund(), command.on(), Purses.voucher(command.channel()));
        receipts.newInstance(() -> new Receipt(new ReceiptRecorded(
                command.receipt(),
                voucher,
                command.unit(),
                command.fund(),
                campaign,
                purse.purse(),
                command.channel(),
                command.source(),
                command.creditClass(),
                command.amount(),
                command.on(),
                command.giver(),
                command.pledge(),
                command.goods(),
                command.currency(),
                null,
                command.note())));
        if (command.pledge() != null && command.creditClass() != DONATION) throw Receipt.onlyDonations();
        if (command.pledge() != null) {
            named(command.pledge(), command.giver().donor());
            gateway.ask(
                    new PayPledge(command.pledge(), command.receipt(), command.fund(), command.amount(), command.on()));
        }
        return command.receipt().value();
    }

    @CommandHandler
    String decide(RefundReceipt command) {
        return change(command.receipt(), receipt -> {
            Dong amount = command.amount() == null ? receipt.left() : command.amount();
            receipt.refund(
                    amount,
                    command.reason(),
                    command.on(),
                    () -> voucher(receipt, command.on(), receipt.refundVoucher()));
            takeBack(receipt, receipt.pledge(), amount, command.on());
        });
    }

    @CommandHandler
    String decide(ReverseReceipt command) {
        return change(command.receipt(), receipt -> reverse(receipt, command.reason(), command.on()));
    }

    private void reverse(Receipt receipt, String reason, @Nullable LocalDate named) {
        LocalDate on = named == null ? receipt.recorded().on() : named;
        requireOpen(receipt, receipt.after(on));
        receipt.reverse(reason, on, null, () -> voucher(receipt, on, VoucherKind.DC));
        takeBack(receipt, receipt.pledge(), receipt.recorded().amount(), on);
    }

    /** The reversal and the right receipt stand or fall together, each with a voucher of its own. */
    @CommandHandler
    String decide(CorrectReceipt command) throws Exception {
        var right = new AtomicReference<@Nullable RecordReceipt>();
        change(command.receipt(), receipt -> {
            if (receipt.recorded().line() != null) throw Receipt.ofStatement();
            LocalDate on = command.on() == null ? receipt.recorded().on() : command.on();
            right.set(command.corrections().right(receipt, command.right(), on));
            reverse(receipt, command.reason(), command.on());
        });
        decide(Objects.requireNonNull(right.get()));
        change(
                command.receipt(),
                receipt -> receipt.correctedBy(
                        command.right(),
                        command.reason(),
                        command.on() == null ? receipt.recorded().on() : command.on()));
        return command.right().value();
    }

    @CommandHandler
    String decide(ReclassReceipt command) {
        return change(command.receipt(), receipt -> {
            LocalDate on = command.on() == null ? receipt.recorded().on() : command.on();
            PledgeId pledge = receipt.pledge();
            requireOpen(receipt, receipt.after(on));
            receipt.reclass(command.creditClass(), command.reason(), on, () -> voucher(receipt, on, VoucherKind.DC));
            if (pledge == null || receipt.isDonation()) return;
            DonorId donor = takeBack(receipt, pledge, receipt.left(), on);
            receipt.leavePledge(donor, command.reason(), on);
        });
    }

    /** Naming the pledge that it pays already lets it pay on an earlier day: its own, if none is named. */
    @CommandHandler
    String decide(AttributeReceipt command) {
        if (command.donor() != null) donors.require(command.donor());
        return change(command.receipt(), receipt -> {
            PledgeId before = receipt.pledge();
            LocalDate paid = receipt.paidOn();
            LocalDate on = command.on() == null ? receipt.since() : command.on();
            boolean keeps = before != null && command.pledge() == null && command.donor() != null;
            receipt.attribute(
                    command.donor(), command.pledge(), command.reason(), keeps ? receipt.takenBackOn(on) : on);
            PledgeId now = receipt.pledge();
            if (now != null) named(now, receipt.donor());
            boolean earlier = before != null && before.equals(command.pledge()) && on.isBefore(paid);
            if (Objects.equals(now, before) && !earlier) return;
            LocalDate leaves = on.isBefore(paid) ? paid : on; // its pledge had it from that day
            requireOpen(receipt, before == null || on.equals(leaves) ? Set.of(on) : Set.of(on, leaves));
            payBack(receipt, before, receipt.left(), leaves);
            if (now != null && receipt.left().isPositive())
                gateway.ask(new PayPledge(
                        now, receipt.recorded().subject(), receipt.recorded().fund(), receipt.left(), on));
        });
    }

    @CommandHandler
    String decide(RecordOpening command) throws Exception {
        Account purse = purses.forOpening(command);
        Voucher voucher = books.issue(purse.unit(), purse.fund(), command.on(), VoucherKind.SD);
        openings.newInstance(() -> new Opening(new OpeningRecorded(
                command.opening(),
                voucher,
                purse.unit(),
                purse.fund(),
                purse.purse(),
                command.amount(),
                command.goods(),
                command.minutes(),
                command.on())));
        return command.opening().value();
    }

    private interface Change {
        void to(Receipt receipt);
    }

    private String change(ReceiptId id, Change change) {
        try {
            receipts.load(id.stream()).execute(change::to);
            return id.value();
        } catch (AggregateNotFoundException e) {
            throw Refusal.notFound(
                    "RECEIPT_UNKNOWN", "Không có khoản thu " + id + ".", "There is no receipt " + id + ".");
        }
    }

    private Voucher voucher(Receipt receipt, LocalDate on, VoucherKind kind) {
        return books.issue(receipt.recorded().unit(), receipt.recorded().fund(), on, kind);
    }

    private void requireOpen(Receipt receipt, Set<LocalDate> days) {
        days.forEach(day ->
                books.requireOpen(receipt.recorded().unit(), receipt.recorded().fund(), day));
    }

    /** Where somebody has named the giver of money that pays a pledge. */
    private void named(PledgeId pledge, @Nullable DonorId donor) {
        if (donor != null) gateway.ask(new NameGiver(pledge, donor));
    }

    private @Nullable DonorId takeBack(Receipt receipt, @Nullable PledgeId pledge, Dong amount, LocalDate on) {
        return payBack(receipt, pledge, amount, receipt.takenBackOn(on));
    }

    /** @return whose pledge it is */
    private @Nullable DonorId payBack(Receipt receipt, @Nullable PledgeId pledge, Dong amount, LocalDate on) {
        if (pledge == null || amount.isZero()) return null;
        var command = new TakeBackPledgePayment(pledge, receipt.recorded().subject(), amount, on);
        return gateway.ask(command) instanceof DonorId donor ? donor : null;
    }
}
