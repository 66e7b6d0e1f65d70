package sovang.book.event;

import java.time.LocalDate;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;

/** What has happened to a debit of a bank statement. It is a fact of the bank and never a negative gift. */
public sealed interface OutflowEvent extends LedgerEvent {

    @Override
    OutflowId subject();

    record OutflowRecorded(
            OutflowId subject,
            Voucher voucher,
            UnitCode unit,
            FundCode fund,
            PurseId purse,
            OutflowKind kind,
            Dong amount,
            LocalDate on,
            BankLine line)
            implements OutflowEvent, MovesPurse, Vouchered {

        @Override
        public Movement movement() {
            return new Movement(purse, Movement.MONEY, on, -amount.amount(), false);
        }
    }

    record OutflowReversed(
            OutflowId subject,
            Voucher voucher,
            PurseId purse,
            Dong amount,
            @Explanation String reason,
            LocalDate on) implements OutflowEvent, MovesPurse, Vouchered {

        @Override
        public Movement movement() {
            return new Movement(purse, Movement.MONEY, on, amount.amount(), false);
        }
    }
}
