package sovang.book.event;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;

/** What has happened to an opening balance. It is never counted as received. */
public sealed interface OpeningEvent extends LedgerEvent {

    @Override
    OpeningId subject();

    /** @param minutes the minutes (biên bản) by which the balance was taken over */
    record OpeningRecorded(
            OpeningId subject,
            Voucher voucher,
            UnitCode unit,
            FundCode fund,
            PurseId purse,
            Dong amount,
            @Nullable Goods goods,
            @Explanation String minutes,
            LocalDate on)
            implements OpeningEvent, MovesPurse, Vouchered {

        @Override
        public Movement movement() {
            if (goods == null) return new Movement(purse, Movement.MONEY, on, amount.amount(), false);
            long thousandths = goods.quantity()
                    .movePointRight(3)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact();
            return new Movement(purse, goods.kind() + " / " + goods.unit(), on, thousandths, false);
        }
    }
}
