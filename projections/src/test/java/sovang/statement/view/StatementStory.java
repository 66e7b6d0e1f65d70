package sovang.statement.view;

import java.time.LocalDate;
import sovang.book.event.BankLine;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.OutflowEvent.OutflowRecorded;
import sovang.book.event.OutflowId;
import sovang.book.event.OutflowKind;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.OrganisationEvent.AccountOpened;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.organisation.event.UnitCode;
import sovang.projection.Running;
import sovang.statement.event.LineEvent.LineHeld;
import sovang.statement.event.LineEvent.LineSkipped;
import sovang.statement.event.LineId;
import sovang.statement.event.StatementEvent.LinesBooked;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementId;

/** One imported statement, recorded in few words. */
final class StatementStory implements AutoCloseable {

    static final UnitCode UNIT = new UnitCode("95");
    static final FundCode FUND = new FundCode("VNN");
    static final PurseId PURSE = new PurseId("purse-1");
    static final LocalDate DAY = LocalDate.of(2024, 9, 9);
    static final StatementId ID = new StatementId("statement-2");
    static final StatementId BEFORE = new StatementId("statement-1");

    final Running running = new Running();

    @Override
    public void close() {
        running.close();
    }

    /** Five rows: two credits, a debit, one that another statement has already, and a bad one. */
    StatementStory() {
        running.record(new AccountOpened(PURSE, PurseKind.BANK, UNIT, FUND, null, "VCB", "0011001932418", "VCB"));
        running.record(new StatementAccepted(
                ID,
                PURSE,
                UNIT,
                FUND,
                null,
                Personal.of(ID, "vcb.csv"),
                "hash",
                "vietcombank",
                "dot",
                5,
                3,
                Dong.of(60),
                1,
                Dong.of(5),
                1,
                1,
                0,
                DAY,
                DAY,
                1,
                null,
                null));
        running.record(new LineHeld(line(4), BEFORE, 17, DAY, Dong.of(30), Dong.ZERO, written("[\"bốn\"]")));
        running.record(new LineSkipped(line(5), "Credit", "không phải số", written("[\"năm\",\"x\"]")));
    }

    static LineId line(int row) {
        return new LineId(ID, row);
    }

    static Personal written(String cells) {
        return Personal.of(ID, cells);
    }

    void receipt(int row, long amount) {
        running.record(new ReceiptRecorded(
                new ReceiptId("receipt-" + row),
                new Voucher(VoucherKind.BC, 2024, row),
                UNIT,
                FUND,
                null,
                PURSE,
                Channel.BANK,
                FundingSource.XA_HOI_HOA,
                CreditClass.DONATION,
                Dong.of(amount),
                DAY,
                Giver.UNKNOWN,
                null,
                null,
                null,
                new BankLine(ID, row, written("[\"dòng " + row + "\"]")),
                null));
    }

    void booked() {
        receipt(1, 10);
        receipt(2, 20);
        running.record(new OutflowRecorded(
                new OutflowId("outflow-3"),
                new Voucher(VoucherKind.BN, 2024, 1),
                UNIT,
                FUND,
                PURSE,
                OutflowKind.UNEXPLAINED,
                Dong.of(5),
                DAY,
                new BankLine(ID, 3, written("[\"phí\"]"))));
        running.record(new LinesBooked(ID, 1, 5, 2, Dong.of(30), 1, Dong.of(5), true));
    }
}
