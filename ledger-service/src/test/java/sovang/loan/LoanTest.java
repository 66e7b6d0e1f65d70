package sovang.loan;

import static java.time.LocalDate.parse;
import static sovang.loan.LoanStory.*;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import sovang.household.event.HouseholdClass;
import sovang.loan.LoanCommand.DisburseLoan;
import sovang.loan.LoanCommand.ExtendLoan;
import sovang.loan.LoanCommand.FreezeLoan;
import sovang.loan.LoanCommand.RecordLoan;
import sovang.loan.LoanCommand.RecoverLoan;
import sovang.loan.LoanCommand.RepayLoan;
import sovang.loan.LoanCommand.RequestLoan;
import sovang.loan.LoanCommand.RevokeDisbursement;
import sovang.loan.LoanCommand.WriteOffLoan;
import sovang.loan.event.LoanEvent;
import sovang.loan.event.LoanEvent.DisbursementRevoked;
import sovang.loan.event.LoanEvent.LoanExtended;
import sovang.loan.event.LoanEvent.LoanRecovered;
import sovang.loan.event.LoanEvent.LoanRepaid;
import sovang.loan.event.LoanEvent.LoanWrittenOff;
import sovang.loan.event.WriteOffCause;
import sovang.money.Dong;

class LoanTest {

    @Test
    void what_a_commune_hears_of_goes_through_every_step() {
        given().when(new RecordLoan(ID, wish("HO_NGHEO", 100_000_000, 12), List.of(), PAPER))
                .expectEvents((Object[]) lent());
    }

    @Test
    void the_class_on_the_day_decides() {
        given(Commune.of(HouseholdClass.HO_CAN_NGHEO))
                .when(new RequestLoan(ID, wish("HO_NGHEO", 1_000_000, 12)))
                .expectException(refusal("LOAN_CLASS_NOT_ELIGIBLE"));
        given(new Commune(null, null, Dong.ZERO))
                .when(new RequestLoan(ID, wish("CAN_NGHEO", 1_000_000, 12)))
                .expectException(refusal("LOAN_CLASS_NOT_ELIGIBLE"));
    }

    @Test
    void newly_escaped_is_three_years_since_it_left_the_list() {
        var wish = new RequestLoan(ID, wish("MOI_THOAT_NGHEO", 1_000_000, 12));
        given(new Commune(HouseholdClass.HO_TRUNG_BINH, parse("2021-01-10"), Dong.ZERO))
                .when(wish)
                .expectSuccessfulHandlerExecution();
        given(new Commune(HouseholdClass.HO_MOI_THOAT_NGHEO, parse("2021-01-09"), Dong.ZERO))
                .when(wish)
                .expectException(refusal("LOAN_LEFT_LIST_LONG_AGO"));
        given(new Commune(HouseholdClass.HO_NGHEO, parse("2023-01-09"), Dong.ZERO))
                .when(wish)
                .expectException(refusal("LOAN_CLASS_NOT_ELIGIBLE"));
    }

    @Test
    void ceiling_and_longest_term_hold_with_what_the_household_owes_already() {
        given().when(new RequestLoan(ID, wish("HO_NGHEO", 100_000_001, 12)))
                .expectException(refusal("LOAN_ABOVE_CEILING"));
        given(new Commune(HouseholdClass.HO_NGHEO, null, Dong.of(60_000_000)))
                .when(new RequestLoan(ID, wish("HO_NGHEO", 50_000_000, 12)))
                .expectException(refusal("LOAN_ABOVE_CEILING"));
        given().when(new RequestLoan(ID, wish("HO_NGHEO", 1_000_000, 121)))
                .expectException(refusal("LOAN_TERM_TOO_LONG"));
        given().when(new RequestLoan(ID, wish("KHAC", 1_000_000, 12)))
                .expectException(refusal("PROGRAMME_RATE_UNKNOWN"));
        given().when(new RequestLoan(ID, wish("HO_GIAU", 1_000_000, 12))).expectException(refusal("PROGRAMME_UNKNOWN"));
    }

    @Test
    void steps_come_one_after_the_other() {
        given(requested(100_000_000))
                .when(new DisburseLoan(ID, Dong.of(1), DAY))
                .expectException(refusal("LOAN_STEP"));
        given(lent()).when(new DisburseLoan(ID, Dong.of(1), DAY)).expectException(refusal("LOAN_DRAWS_TOO_MUCH"));
        given(requested(1)).when(repay(1, "2024-02-01")).expectException(refusal("LOAN_NOT_DISBURSED"));
    }

    @Test
    void no_more_is_repaid_than_is_owed_then_and_later() {
        given(lent(repaid(1, 70_000_000, "2024-06-01")))
                .when(repay(30_000_001, "2024-03-01"))
                .expectException(refusal("LOAN_REPAYS_TOO_MUCH"));
        given(lent(repaid(1, 70_000_000, "2024-06-01")))
                .when(repay(30_000_000, "2024-03-01"))
                .expectEvents(repaid(2, 30_000_000, "2024-03-01"));
        given(lent()).when(repay(1, "2024-01-09")).expectException(refusal("LOAN_BEFORE_DISBURSEMENT"));
        given(lent()).when(repay(0, "2024-02-09")).expectException(refusal("LOAN_NOTHING_PAID"));
        given(lent())
                .when(new RepayLoan(ID, Dong.ZERO, Dong.of(9_000_000), parse("2024-02-09")))
                .expectException(refusal("LOAN_INTEREST_OVER"));
    }

    @Test
    void it_is_extended_by_twelve_months_at_most() {
        given(lent())
                .when(extend("2026-01-10"))
                .expectEvents(
                        new LoanExtended(ID, parse("2026-01-10"), List.of(), PAPER, "Mất mùa", parse("2025-01-05")));
        given(lent()).when(extend("2026-01-11")).expectException(refusal("LOAN_EXTENDED_TOO_FAR"));
        given(lent()).when(extend("2025-01-10")).expectException(refusal("LOAN_EXTENDED_BACKWARDS"));
    }

    private static ExtendLoan extend(String until) {
        return new ExtendLoan(ID, parse(until), List.of(), PAPER, "Mất mùa", parse("2025-01-05"));
    }

    @Test
    void what_is_written_off_can_be_recovered_once() {
        var off =
                new LoanWrittenOff(ID, Dong.of(100_000_000), Dong.ZERO, WriteOffCause.CHET, PAPER, parse("2025-03-01"));
        given(lent())
                .when(new WriteOffLoan(ID, null, Dong.ZERO, WriteOffCause.CHET, PAPER, parse("2025-03-01")))
                .expectEvents(off);
        var recovered = new LoanRecovered(ID, Dong.of(60_000_000), PAPER, parse("2025-06-01"));
        given(lent(off, recovered))
                .when(new RecoverLoan(ID, Dong.of(40_000_001), PAPER, parse("2025-06-02")))
                .expectException(refusal("LOAN_RECOVERS_TOO_MUCH"));
        given(lent(off)).when(repay(1, "2025-04-01")).expectException(refusal("LOAN_REPAYS_TOO_MUCH"));
        given(lent(off))
                .when(new FreezeLoan(ID, parse("2027-01-01"), WriteOffCause.CHET, PAPER, parse("2025-04-01")))
                .expectException(refusal("LOAN_NOTHING_OWED"));
    }

    @Test
    void a_tranche_that_never_came_is_revoked_unless_it_was_repaid() {
        given(lent())
                .when(new RevokeDisbursement(ID, 1, "Ghi nhầm", DAY))
                .expectEvents(new DisbursementRevoked(ID, 1, "Ghi nhầm", DAY));
        given(lent(repaid(1, 1, "2024-02-01")))
                .when(new RevokeDisbursement(ID, 1, "Ghi nhầm", DAY))
                .expectException(refusal("LOAN_TRANCHE_REPAID"));
        given(lent())
                .when(new RevokeDisbursement(ID, 2, "Ghi nhầm", DAY))
                .expectException(refusal("LOAN_TRANCHE_UNKNOWN"));
    }

    /** Payments of any size on any days, in any order of recording: those that are taken never exceed what was lent. */
    @Property(tries = 60)
    void principal_is_conserved_and_never_negative(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 60_000_000) Integer> amounts,
            @ForAll @Size(max = 12) List<@IntRange(max = 700) Integer> days) {
        var course = new Course();
        for (LoanEvent event : lent()) course.evolve(event);
        long taken = 0;
        for (int i = 0; i < Math.min(amounts.size(), days.size()); i++) {
            LocalDate on = DAY.plusDays(days.get(i));
            Dong most = course.timeline().leastFrom(on);
            Dong paid = Dong.of(Math.min(amounts.get(i), most.amount()));
            if (paid.isZero()) continue;
            course.evolve(new LoanRepaid(ID, course.nextPayment(), paid, Dong.ZERO, on));
            taken += paid.amount();
        }
        for (int day = 0; day < 720; day += 7) {
            Dong owed = course.timeline().outstanding(DAY.plusDays(day));
            Assertions.assertThat(owed.amount()).isBetween(0L, 100_000_000L);
        }
        Assertions.assertThat(course.timeline().outstanding(DAY.plusDays(720)).amount())
                .isEqualTo(100_000_000 - taken);
    }
}
