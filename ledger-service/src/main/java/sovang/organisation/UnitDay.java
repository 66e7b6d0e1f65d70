package sovang.organisation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.household.event.HouseholdEvent.HouseholdMoved;
import sovang.household.event.HouseholdEvent.HouseholdRegistered;
import sovang.loan.event.CapitalEvent.CapitalEntrusted;
import sovang.loan.event.GroupEvent.GroupFormed;
import sovang.loan.event.LoanEvent.LoanRequested;
import sovang.loan.event.ReliefEvent.RateCut;
import sovang.mobilisation.event.CampaignEvent.CampaignOpened;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.naming.LedgerEvent;
import sovang.need.event.CreditYearEvent;
import sovang.organisation.event.OrganisationEvent.UnitAdded;
import sovang.organisation.event.UnitCode;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.plan.event.PlanEvent.TargetSet;

/** A unit that must exist on a day, for what is recorded of it. */
record UnitDay(UnitCode unit, LocalDate day) {

    /** Lines of the bank are facts, whoever the account was of; a household and its needs stay where they are. */
    static Stream<UnitDay> of(LedgerEvent event) {
        return switch (event) {
            case ReceiptRecorded it when it.line() == null -> on(it.unit(), it.on());
            case PledgeRecorded it -> on(it.unit(), it.on());
            case CampaignOpened it -> on(it.unit(), it.from());
            case TargetSet it -> on(it.unit(), it.from());
            case LoanRequested it -> on(it.unit(), it.on());
            case CapitalEntrusted it -> on(it.unit(), it.on());
            case GroupFormed it -> on(it.unit(), it.on());
            case RateCut it -> it.units().stream().map(unit -> new UnitDay(unit, it.from()));
            case CreditYearEvent it -> on(it.subject().unit(), it.on());
            case PairingRecorded it when it.household() == null -> on(it.unit(), it.on());
            case HouseholdRegistered it when it.origin() == null -> on(it.unit(), it.on());
            case HouseholdMoved it -> on(it.unit(), it.on());
            case UnitAdded it -> on(it.parent(), it.from());
            default -> Stream.empty();
        };
    }

    private static Stream<UnitDay> on(@Nullable UnitCode unit, LocalDate day) {
        return unit == null ? Stream.empty() : Stream.of(new UnitDay(unit, day));
    }
}
