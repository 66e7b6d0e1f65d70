package sovang.loan.event;

import java.time.LocalDate;
import java.util.List;
import sovang.money.Rate;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.UnitCode;

/** What has happened to cuts of rates. Stored for ever: add a record, never change one. */
public sealed interface ReliefEvent extends LedgerEvent {

    @Override
    ReliefId subject();

    /**
     * Points a year were taken off the rate of balances within a window, such as after the typhoon Yagi: 2 points, from 1
     * September to 31 December 2024. It holds for named loans, or for all of these programmes within these units.
     *
     * @param until the last day
     * @param programmes empty means all
     * @param units with all that lies below them; empty means all
     * @param loans when any are named, it holds for them alone
     */
    record RateCut(
            ReliefId subject,
            LocalDate from,
            LocalDate until,
            Rate points,
            List<ProgrammeId> programmes,
            List<UnitCode> units,
            List<LoanId> loans,
            @Explanation String document,
            LocalDate on)
            implements ReliefEvent {}

    /** A cut was recorded wrongly, and never held. */
    record ReliefRevoked(ReliefId subject, @Explanation String reason, LocalDate on) implements ReliefEvent {}
}
