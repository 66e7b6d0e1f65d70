package sovang.loan;

import static java.time.LocalDate.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import sovang.household.event.HouseholdClass;
import sovang.loan.LoanCommand.RepayLoan;
import sovang.loan.LoanCommand.Wish;
import sovang.loan.event.LoanEvent;
import sovang.loan.event.LoanEvent.LoanApproved;
import sovang.loan.event.LoanEvent.LoanConfirmed;
import sovang.loan.event.LoanEvent.LoanDisbursed;
import sovang.loan.event.LoanEvent.LoanRepaid;
import sovang.loan.event.LoanEvent.LoanRequested;
import sovang.loan.event.LoanFunding;
import sovang.loan.event.LoanId;
import sovang.loan.event.ProgrammeId;
import sovang.mobilisation.Known;
import sovang.money.Dong;
import sovang.money.Rate;
import sovang.money.interest.DayCount;
import sovang.money.interest.Rounding;
import sovang.money.interest.Terms;
import sovang.refusal.Refusal;

/** 100 million for a poor household, and how a test tells what became of it. */
final class LoanStory {

    private LoanStory() {}

    static final LoanId ID = new LoanId("loan-1");
    static final LocalDate DAY = parse("2024-01-10");
    static final String PAPER = "Sổ vay vốn";
    static final Terms POOR = new Terms(Rate.of("6.6"), 130, DayCount.ACT_365, Rounding.HALF_UP);

    static Wish wish(String programme, long amount, int months) {
        return new Wish(
                new ProgrammeId(programme),
                null,
                Commune.HOUSEHOLD,
                Dong.of(amount),
                months,
                null,
                null,
                null,
                null,
                null,
                DAY);
    }

    static LoanEvent requested(long amount) {
        return new LoanRequested(
                ID,
                new ProgrammeId("HO_NGHEO"),
                Known.UNIT,
                Commune.HOUSEHOLD,
                Dong.of(amount),
                12,
                LoanFunding.TRUNG_UONG,
                null,
                null,
                null,
                null,
                DAY);
    }

    /** 100 million for 12 months, handed out on 10 January 2024, and whatever followed. */
    static LoanEvent[] lent(LoanEvent... then) {
        var told = new ArrayList<LoanEvent>(List.of(
                requested(100_000_000),
                new LoanConfirmed(ID, PAPER, DAY),
                new LoanApproved(ID, Dong.of(100_000_000), 12, POOR, List.of(), PAPER, DAY),
                disbursed(1, 100_000_000)));
        told.addAll(List.of(then));
        return told.toArray(LoanEvent[]::new);
    }

    static LoanDisbursed disbursed(int tranche, long amount) {
        return new LoanDisbursed(ID, tranche, Dong.of(amount), DAY);
    }

    static LoanRepaid repaid(int payment, long principal, String on) {
        return new LoanRepaid(ID, payment, Dong.of(principal), Dong.ZERO, parse(on));
    }

    static RepayLoan repay(long principal, String on) {
        return new RepayLoan(ID, Dong.of(principal), Dong.ZERO, parse(on));
    }

    static TestExecutor<Loan> given(Commune commune, LoanEvent... events) {
        var fixture = new AggregateTestFixture<>(Loan.class);
        fixture.registerInjectableResource(commune.eligibility());
        fixture.registerInjectableResource(Commune.programmes());
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events);
    }

    static TestExecutor<Loan> given(LoanEvent... events) {
        return given(Commune.of(HouseholdClass.HO_NGHEO), events);
    }

    static Matcher<Refusal> refusal(String code) {
        return new CustomTypeSafeMatcher<>("refusal " + code) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.code().equals(code);
            }
        };
    }
}
