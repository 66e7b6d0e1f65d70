package sovang.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.household.command.Households;
import sovang.household.event.EscapeClocks;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.loan.LoanCommand.Wish;
import sovang.loan.event.LoanEvent.LoanRequested;
import sovang.loan.event.LoanFunding;
import sovang.loan.event.LoanId;
import sovang.loan.event.Programme;
import sovang.loan.event.ProgrammeTerms;
import sovang.money.Dong;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;

/** Whether a household may have a loan: its class on the day, the ceiling, the longest term. */
final class Eligibility {

    private final Programmes programmes;
    private final Households households;
    private final Directory directory;
    private final Notes notes;

    Eligibility(Programmes programmes, Households households, Directory directory, Notes notes) {
        this.programmes = programmes;
        this.households = households;
        this.directory = directory;
        this.notes = notes;
    }

    /** What is asked for, as it will be kept; the funding is the programme's first unless it is named. */
    LoanRequested requested(LoanId loan, Wish wish) {
        var unit = require(loan, wish);
        directory.requireUnit(unit, wish.on());
        LoanFunding funding = wish.funding();
        if (funding == null)
            funding = wish.capital() != null
                    ? LoanFunding.UY_THAC
                    : programmes.find(wish.programme()).orElseThrow().funding().getFirst();
        return new LoanRequested(
                loan,
                wish.programme(),
                unit,
                wish.household(),
                wish.amount(),
                wish.termMonths(),
                funding,
                wish.purpose(),
                wish.group(),
                wish.organisation(),
                wish.capital(),
                wish.on());
    }

    /** The same rules once more, by what stands when it is recorded; that its unit exists then is a rule of its own. */
    void hold(LoanRequested it) {
        require(
                it.subject(),
                new Wish(
                        it.programme(),
                        it.unit(),
                        it.household(),
                        it.amount(),
                        it.termMonths(),
                        null, // as it was asked for; what stands in its place was not chosen from the programme's
                        it.purpose(),
                        it.group(),
                        it.organisation(),
                        it.capital(),
                        it.on()));
    }

    /** @return the unit whose loan it is */
    private UnitCode require(LoanId loan, Wish wish) {
        var programme = programmes
                .find(wish.programme())
                .orElseThrow(() -> ProgrammeRefusals.unknown(wish.programme(), programmes.known()));
        var terms = terms(programme, wish.on());
        requireWithin(programme, terms, wish.amount(), wish.termMonths());
        if (wish.funding() != null && !programme.funding().contains(wish.funding()))
            throw ProgrammeRefusals.funding(programme, wish.funding());
        var unit = unit(programme, wish);
        if (wish.household() != null) requireRoom(loan, wish.household(), programme, terms, wish.amount());
        var groupId = wish.group();
        if (groupId != null) {
            var group = notes.group(groupId).orElseThrow(() -> LoanRefusals.groupUnknown(groupId));
            if (!group.unit().equals(unit)) throw LoanRefusals.groupElsewhere(group.id(), group.unit(), unit);
        }
        if (wish.capital() != null) requireCapital(loan, wish);
        return unit;
    }

    private void requireCapital(LoanId loan, Wish wish) {
        var id = java.util.Objects.requireNonNull(wish.capital());
        var capital = notes.capital(id).orElseThrow(() -> LoanRefusals.capitalUnknown(id));
        if (wish.on().isBefore(capital.on())) throw LoanRefusals.beforeCapital(wish.on(), capital.on());
        Dong left = capital.amount().minus(notes.lentOut(id, loan));
        if (wish.amount().compareTo(left) > 0) throw LoanRefusals.capitalUsed(id, left);
    }

    ProgrammeTerms terms(Programme programme, LocalDate on) {
        return programmes.terms(programme.id(), on).orElseThrow(() -> ProgrammeRefusals.noTerms(programme, on));
    }

    static void requireWithin(Programme programme, ProgrammeTerms terms, Dong amount, int termMonths) {
        if (terms.rate() == null) throw ProgrammeRefusals.noRate(programme);
        if (terms.ceiling() != null && amount.compareTo(terms.ceiling()) > 0)
            throw ProgrammeRefusals.ceiling(programme, terms.ceiling(), amount, Dong.ZERO);
        if (terms.longestMonths() != null && termMonths > terms.longestMonths())
            throw ProgrammeRefusals.tooLong(programme, terms.longestMonths(), termMonths);
    }

    private void requireRoom(
            LoanId loan, HouseholdId household, Programme programme, ProgrammeTerms terms, Dong amount) {
        if (terms.ceiling() == null) return;
        Dong owed = notes.owed(household, programme.id(), loan);
        if (owed.plus(amount).compareTo(terms.ceiling()) > 0)
            throw ProgrammeRefusals.ceiling(programme, terms.ceiling(), amount, owed);
    }

    private UnitCode unit(Programme programme, Wish wish) {
        var household = wish.household();
        if (household == null) {
            if (!programme.classes().isEmpty()) throw ProgrammeRefusals.householdMissing(programme);
            if (wish.unit() == null) throw LoanRefusals.unitMissing();
            return wish.unit();
        }
        var found = households.find(household).orElseThrow(() -> LoanRefusals.householdUnknown(household));
        if (!found.alive()) throw LoanRefusals.householdGone(household);
        if (!programme.classes().isEmpty()) requireClass(programme, household, wish.on());
        return wish.unit() == null ? found.unit() : wish.unit();
    }

    /** Newly escaped is told by the day on which the household left the list, not by the clock of other support. */
    private void requireClass(Programme programme, HouseholdId household, LocalDate on) {
        @Nullable HouseholdClass its = households.classOn(household, on).orElse(null);
        if (programme.classes().contains(HouseholdClass.HO_MOI_THOAT_NGHEO) && (its == null || !its.isOnList())) {
            var left = notes.leftList(household, on);
            if (left.isEmpty()) throw ProgrammeRefusals.neverLeft(programme, household);
            if (on.isAfter(EscapeClocks.creditUntil(left.get())))
                throw ProgrammeRefusals.leftLongAgo(programme, left.get());
            return;
        }
        if (its == null || !programme.classes().contains(its)) throw ProgrammeRefusals.otherClass(programme, its, on);
    }
}
