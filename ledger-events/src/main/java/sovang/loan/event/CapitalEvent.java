package sovang.loan.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** What has happened to capital entrusted to the bank. Stored for ever: add a record, never change one. */
public sealed interface CapitalEvent extends LedgerEvent {

    @Override
    CapitalId subject();

    /**
     * The Front or a locality entrusted money to the bank. A fund's money that is entrusted stays an asset of the fund; it is
     * never spending.
     *
     * @param fund whose money it is; null when it is the budget's
     * @param conditions of the one who entrusts: loans from it follow them (Decree 06/2026, Art. 25.3)
     */
    record CapitalEntrusted(
            CapitalId subject,
            UnitCode unit,
            String entruster,
            @Nullable FundCode fund,
            Dong amount,
            @Nullable String conditions,
            @Explanation String document,
            LocalDate on)
            implements CapitalEvent {}

    /** A part came back to the one who entrusted it. */
    record CapitalReturned(
            CapitalId subject, Dong amount, @Explanation String document, LocalDate on) implements CapitalEvent {}
}
