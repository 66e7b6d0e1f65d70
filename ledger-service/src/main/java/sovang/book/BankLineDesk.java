package sovang.book;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import sovang.book.command.Books;
import sovang.book.command.RecordBankLines;
import sovang.book.command.RecordBankLines.Credit;
import sovang.book.command.RecordBankLines.Debit;
import sovang.book.command.ReverseBankLines;
import sovang.book.event.BookId;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.OutflowEvent.OutflowRecorded;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.mobilisation.command.TakeBackPledgePayment;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.store.Aggregates;
import sovang.store.Gateway;

/** Books and reverses bank lines by the thousand, in one unit of work. */
@Component
final class BankLineDesk {

    private final Books books;
    private final Gateway gateway;
    private final Aggregates aggregates;
    private final Repository<Receipt> receipts;
    private final Repository<Outflow> outflows;

    BankLineDesk(Books books, ReceiptDesk receiptDesk, Gateway gateway, Aggregates aggregates) {
        this.books = books;
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.receipts = receiptDesk.receipts();
        this.outflows = aggregates.shortLived(Outflow.class);
        aggregates.desk(this);
    }

    @CommandHandler
    void decide(RecordBankLines command) {
        var credits = vouchers(command.unit(), command.fund(), VoucherKind.BC, command.credits(), Credit::on);
        for (Credit credit : command.credits())
            aggregates.begin(new ReceiptRecorded(
                    credit.receipt(),
                    next(credits, credit.on()),
                    command.unit(),
                    command.fund(),
                    command.campaign(),
                    command.purse(),
                    Channel.BANK,
                    FundingSource.XA_HOI_HOA,
                    CreditClass.DONATION,
                    credit.amount(),
                    credit.on(),
                    Giver.UNKNOWN,
                    null,
                    null,
                    null,
                    credit.line(),
                    null));
        var debits = vouchers(command.unit(), command.fund(), VoucherKind.BN, command.debits(), Debit::on);
        for (Debit debit : command.debits())
            aggregates.begin(new OutflowRecorded(
                    debit.outflow(),
                    next(debits, debit.on()),
                    command.unit(),
                    command.fund(),
                    command.purse(),
                    debit.kind(),
                    debit.amount(),
                    debit.on(),
                    debit.line()));
    }

    @CommandHandler
    int decide(ReverseBankLines command) {
        var standing = new ArrayList<Aggregate<Receipt>>();
        for (var id : command.receipts()) {
            var receipt = receipts.load(id.stream());
            if (!receipt.invoke(Receipt::reversed)) standing.add(receipt);
        }
        var taken = new ArrayList<Aggregate<Outflow>>();
        for (var id : command.outflows()) {
            var outflow = outflows.load(id.stream());
            if (!outflow.invoke(Outflow::reversed)) taken.add(outflow);
        }
        // everything is loaded before the first number is asked for: from then on the book waits for us
        var days = Stream.concat(
                        standing.stream()
                                .map(receipt ->
                                        receipt.invoke(it -> it.recorded().on())),
                        taken.stream()
                                .map(outflow ->
                                        outflow.invoke(it -> it.recorded().on())))
                .toList();
        if (days.isEmpty()) return 0;
        var first = standing.isEmpty()
                ? taken.getFirst()
                        .invoke(it -> BookId.of(
                                it.recorded().unit(),
                                it.recorded().fund(),
                                it.recorded().on()))
                : standing.getFirst()
                        .invoke(it -> BookId.of(
                                it.recorded().unit(),
                                it.recorded().fund(),
                                it.recorded().on()));
        var numbers = vouchers(first.unit(), first.fund(), VoucherKind.DC, days, Function.identity());
        standing.forEach(receipt -> receipt.execute(it -> reverse(it, command, numbers)));
        taken.forEach(outflow -> outflow.execute(
                it -> it.reverse(command.reason(), next(numbers, it.recorded().on()))));
        return days.size();
    }

    private void reverse(Receipt receipt, ReverseBankLines command, Map<Integer, Queue<Voucher>> numbers) {
        var recorded = receipt.recorded();
        var pledge = receipt.pledge();
        LocalDate on = recorded.on();
        receipt.reverse(command.reason(), on, command.statement(), () -> next(numbers, on));
        if (pledge != null)
            gateway.ask(
                    new TakeBackPledgePayment(pledge, recorded.subject(), recorded.amount(), receipt.takenBackOn(on)));
    }

    /** Numbers for all lines of a kind: one issue for each book that they fall into. */
    private <T> Map<Integer, Queue<Voucher>> vouchers(
            UnitCode unit, FundCode fund, VoucherKind kind, List<T> lines, Function<T, LocalDate> day) {
        var counts = new HashMap<BookId, Integer>();
        var days = new HashMap<BookId, LocalDate>();
        for (T line : lines) {
            var book = BookId.of(unit, fund, day.apply(line));
            counts.merge(book, 1, Integer::sum);
            days.putIfAbsent(book, day.apply(line));
        }
        var issued = new HashMap<Integer, Queue<Voucher>>();
        counts.forEach((book, count) -> issued.put(
                book.year(),
                new ArrayDeque<>(books.issue(unit, fund, days.getOrDefault(book, LocalDate.MIN), kind, count))));
        return issued;
    }

    private static Voucher next(Map<Integer, Queue<Voucher>> vouchers, LocalDate on) {
        return vouchers.getOrDefault(on.getYear(), new ArrayDeque<>()).remove();
    }
}
