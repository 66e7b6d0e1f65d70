package sovang.need.event;

import java.time.LocalDate;
import sovang.money.Dong;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;

/** What was done about the need for loans in a unit and year. */
public sealed interface CreditYearEvent extends LedgerEvent {

    @Override
    CreditYearId subject();

    LocalDate on();

    /**
     * So many of the households on the list have been asked until this day whether they want a loan; a later count
     * replaces an earlier one.
     *
     * @param households all of them on the list
     */
    record HouseholdsAsked(
            CreditYearId subject,
            int asked,
            int households,
            @Explanation String document,
            LocalDate on) implements CreditYearEvent {}

    /** The capital that the unit has for the year from this day on; a later decision replaces an earlier one. */
    record CapitalAllotted(
            CreditYearId subject, Dong amount, @Explanation String document, LocalDate on) implements CreditYearEvent {}
}
