package sovang.book.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.book.event.BankLine;
import sovang.book.event.BookEvent.VouchersIssued;
import sovang.book.event.BookId;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.Goods;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;
import sovang.projection.Running;
import sovang.statement.event.StatementId;

/** Receipts into one book, recorded in few words. */
final class BookStory implements AutoCloseable {

    static final UnitCode UNIT = new UnitCode("95");
    static final FundCode FUND = new FundCode("VNN");
    static final BookId BOOK = new BookId(UNIT, FUND, 2024);
    static final PurseId PURSE = new PurseId("purse-1");
    static final LocalDate DAY = LocalDate.of(2024, 9, 9);
    static final StatementId STATEMENT = new StatementId("statement-1");

    final Running running = new Running();
    private int number;

    @Override
    public void close() {
        running.close();
    }

    ReceiptId receipt(long amount, @Nullable String written, @Nullable Goods goods, boolean anonymous) {
        var id = new ReceiptId("receipt-" + ++number);
        var kind = goods == null ? VoucherKind.BC : VoucherKind.PNK;
        running.record(new VouchersIssued(BOOK, kind, number, number));
        running.record(new ReceiptRecorded(
                id,
                new Voucher(kind, 2024, number),
                UNIT,
                FUND,
                null,
                PURSE,
                goods == null ? Channel.BANK : Channel.GOODS,
                FundingSource.XA_HOI_HOA,
                CreditClass.DONATION,
                Dong.of(amount),
                DAY,
                new Giver(null, Personal.of(id, "Trần Thị Bưởi"), null, anonymous),
                null,
                goods,
                null,
                written == null ? null : new BankLine(STATEMENT, number, Personal.of(STATEMENT, written)),
                null));
        return id;
    }
}
