package sovang.loan.event;

import java.time.YearMonth;
import java.util.List;
import sovang.money.Dong;
import sovang.naming.LedgerEvent;

/** What has happened to the months of a unit's loans. Stored for ever: add a record, never change one. */
public sealed interface CreditEvent extends LedgerEvent {

    @Override
    CreditBookId subject();

    /**
     * The notes of one programme at the end of a month.
     *
     * @param loans with something outstanding
     * @param interest borne in that month, by rounded figures at both ends
     */
    record Total(
            ProgrammeId programme,
            int loans,
            Dong outstanding,
            Dong overdue,
            Dong frozen,
            Dong interest,
            Dong repaid) {}

    /**
     * The business dates of a month were closed: one event a unit and month, however many loans and days.
     *
     * @param known everything recorded up to this position was taken in
     */
    record MonthClosed(CreditBookId subject, YearMonth month, long known, List<Total> totals) implements CreditEvent {}

    /** A month that was closed reads differently since something was recorded with an earlier date. */
    record MonthRestated(CreditBookId subject, YearMonth month, long known, List<Total> totals)
            implements CreditEvent {}
}
