package sovang.need;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.household.event.HouseholdId;
import sovang.money.Dong;
import sovang.need.event.CreditYearId;
import sovang.need.event.NeedId;
import sovang.need.event.Purpose;
import sovang.organisation.event.UnitCode;

/** What can be asked of a declared need. */
sealed interface NeedCommand {

    NeedId subject();

    @TargetAggregateIdentifier
    default String stream() {
        return subject().stream();
    }

    record DeclareNeed(NeedId subject, HouseholdId household, int year, Purpose purpose, Dong wanted, LocalDate on)
            implements NeedCommand {}

    record ApproveNeed(NeedId subject, String document, LocalDate on) implements NeedCommand {}

    record MeetNeed(NeedId subject, String loan, Dong amount, LocalDate on) implements NeedCommand {}

    record ReverseMeeting(NeedId subject, String loan, String reason, LocalDate on) implements NeedCommand {}

    record WithdrawNeed(NeedId subject, String reason, LocalDate on) implements NeedCommand {}

    /** A commune's list: all of its needs or none. */
    record DeclareAll(List<DeclareNeed> needs) {}

    /** What can be asked of the policy credit of a unit and year. */
    sealed interface OfYear {

        CreditYearId subject();

        @TargetAggregateIdentifier
        default String stream() {
            return subject().stream();
        }

        default UnitCode unit() {
            return subject().unit();
        }

        LocalDate on();

        record CountAsked(CreditYearId subject, int asked, int households, String document, LocalDate on)
                implements OfYear {}

        record AllotCapital(CreditYearId subject, Dong amount, String document, LocalDate on) implements OfYear {}
    }
}
