package sovang.book.command;

import java.time.LocalDate;
import java.util.List;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** Numbers vouchers within the unit of work of the one who asks. */
public interface Books {

    /**
     * The next numbers of a kind in the book of the day's year.
     *
     * @throws sovang.refusal.Refusal when the month is closed
     */
    List<Voucher> issue(UnitCode unit, FundCode fund, LocalDate on, VoucherKind kind, int count);

    /** @throws sovang.refusal.Refusal when the month of the day is closed; it says which choices there are */
    void requireOpen(UnitCode unit, FundCode fund, LocalDate on);

    default Voucher issue(UnitCode unit, FundCode fund, LocalDate on, VoucherKind kind) {
        return issue(unit, fund, on, kind, 1).getFirst();
    }
}
