package sovang.cli.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/** A made-up line of a bank's list. */
record DemoLine(
        int page,
        LocalDate date,
        @Nullable LocalTime time,
        String reference,
        String text,
        Dong debit,
        Dong credit,
        @Nullable Dong balance,
        String counterparty) {

    /** What stands in the columns of the bank: a LocalDate, a LocalTime, a Dong, a String, or null where it is empty. */
    List<@Nullable Object> cells(DemoBank bank) {
        var out = debit.isZero() ? null : debit;
        var in = credit.isZero() ? null : credit;
        return bank == DemoBank.VCB
                ? java.util.Arrays.asList(page, date, reference, out, in, balance, text)
                : java.util.Arrays.asList(page, date, time, null, reference, text, out, in, balance, counterparty);
    }
}
