package sovang.book.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.BankLine;
import sovang.book.event.OutflowId;
import sovang.book.event.OutflowKind;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.CampaignCode;
import sovang.money.Dong;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;

/** Books lines of a bank statement: each credit as a receipt, each debit as an outflow, numbered in the bank's order. */
public record RecordBankLines(
        UnitCode unit,
        FundCode fund,
        @Nullable CampaignCode campaign,
        PurseId purse,
        List<Credit> credits,
        List<Debit> debits) {

    public record Credit(ReceiptId receipt, Dong amount, LocalDate on, BankLine line) {}

    public record Debit(OutflowId outflow, OutflowKind kind, Dong amount, LocalDate on, BankLine line) {}
}
