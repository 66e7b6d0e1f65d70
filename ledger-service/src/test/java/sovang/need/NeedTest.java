package sovang.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sovang.household.command.Households;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.mobilisation.Codes;
import sovang.money.Dong;
import sovang.need.NeedCommand.ApproveNeed;
import sovang.need.NeedCommand.DeclareNeed;
import sovang.need.NeedCommand.MeetNeed;
import sovang.need.NeedCommand.ReverseMeeting;
import sovang.need.NeedCommand.WithdrawNeed;
import sovang.need.event.Eligibility;
import sovang.need.event.NeedEvent;
import sovang.need.event.NeedEvent.MeetingReversed;
import sovang.need.event.NeedEvent.NeedApproved;
import sovang.need.event.NeedEvent.NeedDeclared;
import sovang.need.event.NeedEvent.NeedMet;
import sovang.need.event.NeedEvent.NeedWithdrawn;
import sovang.need.event.NeedId;
import sovang.need.event.Purpose;
import sovang.organisation.event.UnitCode;

class NeedTest {

    private static final NeedId ID = new NeedId("need-1");
    private static final HouseholdId HOUSEHOLD = OneHousehold.ID;
    private static final UnitCode UNIT = OneHousehold.UNIT;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = DAY.plusMonths(1);

    private static AggregateTestFixture<Need> fixture(Households households) {
        var fixture = new AggregateTestFixture<>(Need.class);
        fixture.registerInjectableResource(
                new Assessment(households, new NeedCeilings((programme, day) -> Optional.of(Dong.of(100_000_000)))));
        return fixture;
    }

    private static DeclareNeed wants(long million) {
        return new DeclareNeed(ID, HOUSEHOLD, 2026, Purpose.PRODUCTION, Dong.of(million * 1_000_000), DAY);
    }

    private static NeedDeclared declared(
            long wanted, long counted, HouseholdClass its, @Nullable LocalDate left, Eligibility why) {
        return new NeedDeclared(
                ID,
                HOUSEHOLD,
                UNIT,
                2026,
                Purpose.PRODUCTION,
                Dong.of(wanted * 1_000_000),
                Dong.of(counted * 1_000_000),
                why.isEligible() ? Dong.of(100_000_000) : null,
                its,
                left,
                why,
                DAY);
    }

    private static final NeedDeclared FIFTY = declared(50, 50, HouseholdClass.HO_NGHEO, null, Eligibility.POOR);

    private static void happens(List<NeedEvent> given, Object when, NeedEvent then) {
        fixture(new OneHousehold(HouseholdClass.HO_NGHEO, null, true))
                .given(given)
                .when(when)
                .expectEvents(then);
    }

    private static void refuses(List<NeedEvent> given, Object when, String code) {
        fixture(new OneHousehold(HouseholdClass.HO_NGHEO, null, true))
                .given(given)
                .when(when)
                .expectNoEvents()
                .expectException(Codes.refusal(code));
    }

    @Test
    void a_poor_household_may_have_what_it_wants_up_to_the_ceiling() {
        happens(List.of(), wants(50), FIFTY);
        happens(List.of(), wants(120), declared(120, 100, HouseholdClass.HO_NGHEO, null, Eligibility.POOR));
    }

    /** The class of support lasts 36 months from recognition; credit three years from the day it left the list. */
    @Test
    void the_clock_of_credit_is_not_that_of_support() {
        var its = HouseholdClass.HO_MOI_THOAT_NGHEO;
        var inTime = DAY.minusYears(3);
        fixture(new OneHousehold(its, inTime, true))
                .givenNoPriorActivity()
                .when(wants(50))
                .expectEvents(declared(50, 50, its, inTime, Eligibility.NEWLY_ESCAPED));
        var late = inTime.minusDays(1);
        fixture(new OneHousehold(its, late, true))
                .givenNoPriorActivity()
                .when(wants(50))
                .expectEvents(declared(50, 50, its, late, Eligibility.CREDIT_CLOCK_OVER));
        var average = HouseholdClass.HO_TRUNG_BINH;
        fixture(new OneHousehold(average, inTime, true))
                .givenNoPriorActivity()
                .when(wants(50))
                .expectEvents(declared(50, 50, average, inTime, Eligibility.NEWLY_ESCAPED));
        fixture(new OneHousehold(average, null, true))
                .givenNoPriorActivity()
                .when(wants(50))
                .expectEvents(declared(50, 50, average, null, Eligibility.NOT_ON_LIST));
    }

    @Test
    void a_household_that_is_no_more_or_that_nobody_knows_declares_nothing() {
        fixture(new OneHousehold(HouseholdClass.HO_NGHEO, null, false))
                .givenNoPriorActivity()
                .when(wants(50))
                .expectException(Codes.refusal("NEED_HOUSEHOLD_GONE"));
        refuses(
                List.of(),
                new DeclareNeed(ID, new HouseholdId("household-9"), 2026, Purpose.OTHER, Dong.of(1), DAY),
                "NEED_HOUSEHOLD_UNKNOWN");
        refuses(List.of(), new DeclareNeed(ID, HOUSEHOLD, 2036, Purpose.OTHER, Dong.of(1), DAY), "NEED_YEAR");
    }

    @Test
    void a_need_is_approved_once_and_met_by_each_loan_once() {
        var approved = new NeedApproved(ID, "03/TD", LATER);
        happens(List.of(FIFTY), new ApproveNeed(ID, "03/TD", LATER), approved);
        refuses(List.of(FIFTY, approved), new ApproveNeed(ID, "03/TD", LATER), "NEED_APPROVED_ALREADY");
        var met = new NeedMet(ID, "6600", Dong.of(20), LATER);
        happens(List.of(FIFTY), new MeetNeed(ID, "6600", Dong.of(20), LATER), met);
        refuses(List.of(FIFTY, met), new MeetNeed(ID, "6600", Dong.of(20), LATER), "NEED_LOAN_TAKEN");
        refuses(List.of(FIFTY), new MeetNeed(ID, "6600", Dong.of(20), DAY.minusDays(1)), "NEED_DATE_BEFORE");
    }

    @Test
    void who_has_a_loan_can_not_withdraw_unless_it_was_a_mistake() {
        var met = new NeedMet(ID, "6600", Dong.of(20), LATER);
        var back = new MeetingReversed(ID, "6600", Dong.of(20), "nhầm", LATER);
        refuses(List.of(FIFTY, met), new WithdrawNeed(ID, "thôi", LATER), "NEED_MET_ALREADY");
        happens(List.of(FIFTY, met), new ReverseMeeting(ID, "6600", "nhầm", LATER), back);
        var withdrawn = new NeedWithdrawn(ID, "thôi", LATER);
        happens(List.of(FIFTY, met, back), new WithdrawNeed(ID, "thôi", LATER), withdrawn);
        refuses(List.of(FIFTY, withdrawn), new MeetNeed(ID, "6600", Dong.of(20), LATER), "NEED_WITHDRAWN");
        refuses(List.of(FIFTY), new ReverseMeeting(ID, "6600", "nhầm", LATER), "NEED_NOT_MET_BY");
    }

    @Test
    void a_need_that_nobody_declared_is_not_found() {
        refuses(List.of(), new WithdrawNeed(ID, "thôi", LATER), "NEED_UNKNOWN");
        refuses(List.of(), new MeetNeed(ID, "6600", Dong.of(1), LATER), "NEED_UNKNOWN");
    }

    /** To the day, whatever the day: three years after leaving the list is in time, the day after is not. */
    @Property(tries = 200)
    void credit_ends_three_years_after_leaving_the_list(@ForAll @IntRange(max = 4_000) int days) {
        var left = LocalDate.of(2016, 2, 29).plusDays(days);
        var last = left.plusYears(3);
        assertThat(Assessment.why(HouseholdClass.KHAC, left, last)).isEqualTo(Eligibility.NEWLY_ESCAPED);
        assertThat(Assessment.why(HouseholdClass.KHAC, left, last.plusDays(1)))
                .isEqualTo(Eligibility.CREDIT_CLOCK_OVER);
    }
}
