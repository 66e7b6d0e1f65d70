package sovang.loan;

import static java.time.LocalDate.parse;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import sovang.household.event.HouseholdClass;
import sovang.loan.CreditCommand.CloseMonth;
import sovang.loan.CreditCommand.CountGroup;
import sovang.loan.CreditCommand.CutRate;
import sovang.loan.CreditCommand.EntrustCapital;
import sovang.loan.CreditCommand.ReturnCapital;
import sovang.loan.CreditCommand.RevokeRelief;
import sovang.loan.event.CapitalEvent.CapitalEntrusted;
import sovang.loan.event.CapitalEvent.CapitalReturned;
import sovang.loan.event.CapitalId;
import sovang.loan.event.CreditBookId;
import sovang.loan.event.CreditEvent.MonthClosed;
import sovang.loan.event.CreditEvent.MonthRestated;
import sovang.loan.event.CreditEvent.Total;
import sovang.loan.event.EntrustedBody;
import sovang.loan.event.GroupEvent.GroupCounted;
import sovang.loan.event.GroupEvent.GroupFormed;
import sovang.loan.event.GroupId;
import sovang.loan.event.ProgrammeId;
import sovang.loan.event.ReliefEvent.RateCut;
import sovang.loan.event.ReliefEvent.ReliefRevoked;
import sovang.loan.event.ReliefId;
import sovang.mobilisation.Known;
import sovang.money.Dong;
import sovang.money.Rate;
import sovang.organisation.command.Directory;
import sovang.refusal.Refusal;

class CreditTest {

    private static final CreditBookId BOOK = new CreditBookId("95");
    private static final CapitalId CAPITAL = new CapitalId("capital-1");

    private static <T> TestExecutor<T> given(Class<T> type, Object... events) {
        var fixture = new AggregateTestFixture<>(type);
        fixture.registerInjectableResource((Directory) new Known());
        fixture.registerInjectableResource(Commune.of(HouseholdClass.HO_NGHEO));
        fixture.registerInjectableResource(Commune.programmes());
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events);
    }

    private static List<Total> owing(long outstanding) {
        return List.of(new Total(
                new ProgrammeId("HO_NGHEO"), 1, Dong.of(outstanding), Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO));
    }

    private static MonthClosed closed(String month, long outstanding) {
        return new MonthClosed(BOOK, YearMonth.parse(month), 7, owing(outstanding));
    }

    private static CloseMonth close(String month, long outstanding) {
        return new CloseMonth(BOOK, YearMonth.parse(month), 7, owing(outstanding));
    }

    @Test
    void months_are_closed_one_beside_the_other_and_each_once() {
        given(CreditBook.class).when(close("2024-01", 5)).expectEvents(closed("2024-01", 5));
        given(CreditBook.class, closed("2024-01", 5)).when(close("2024-01", 5)).expectNoEvents();
        given(CreditBook.class, closed("2024-01", 5)).when(close("2024-02", 5)).expectEvents(closed("2024-02", 5));
        given(CreditBook.class, closed("2024-01", 5)).when(close("2023-12", 5)).expectEvents(closed("2023-12", 5));
        given(CreditBook.class, closed("2024-01", 5))
                .when(close("2024-03", 5))
                .expectException(refusal("CREDIT_MONTH_ORDER"));
    }

    @Test
    void a_month_that_reads_differently_is_restated() {
        given(CreditBook.class, closed("2024-01", 5))
                .when(close("2024-01", 4))
                .expectEvents(new MonthRestated(BOOK, YearMonth.parse("2024-01"), 7, owing(4)));
    }

    /** Killed after any month and begun again from the first: what was closed says nothing, the next one is closed. */
    @Property(tries = 40)
    void a_run_that_was_cut_off_is_repeated(
            @ForAll @IntRange(max = 14) int done, @ForAll @IntRange(max = 14) int asked) {
        var events = new ArrayList<MonthClosed>();
        var first = YearMonth.parse("2023-11");
        for (int i = 0; i < done; i++) events.add(closed(first.plusMonths(i).toString(), i));
        int next = Math.min(asked, done);
        var month = first.plusMonths(next).toString();
        var then = given(CreditBook.class, events.toArray()).when(close(month, next));
        if (next < done) then.expectNoEvents();
        else then.expectEvents(closed(month, next));
    }

    @Test
    void relief_has_a_window_and_points_and_is_revoked_once() {
        var cut = cut("2024-09-01", "2024-12-31", "2");
        given(Relief.class).when(new CutRate(cut)).expectEvents(cut);
        given(Relief.class)
                .when(new CutRate(cut("2024-09-01", "2024-08-31", "2")))
                .expectException(refusal("RELIEF_BACKWARDS"));
        given(Relief.class)
                .when(new CutRate(cut("2024-09-01", "2024-12-31", "0")))
                .expectException(refusal("RELIEF_POINTS"));
        var revoked = new ReliefRevoked(cut.subject(), "Ghi nhầm", parse("2024-09-03"));
        given(Relief.class, cut, revoked)
                .when(new RevokeRelief(cut.subject(), "Ghi nhầm", parse("2024-09-03")))
                .expectException(refusal("RELIEF_REVOKED"));
    }

    private static RateCut cut(String from, String until, String points) {
        return new RateCut(
                new ReliefId("relief-1"),
                parse(from),
                parse(until),
                Rate.of(points),
                List.of(new ProgrammeId("HO_NGHEO")),
                List.of(Known.UNIT),
                List.of(),
                "Giảm lãi",
                parse("2024-09-02"));
    }

    @Test
    void capital_comes_back_as_far_as_it_is_there() {
        var entrusted = new CapitalEntrusted(
                CAPITAL, Known.UNIT, "Ban Vận động", Known.VNN, Dong.of(10), null, "HĐ", parse("2024-01-01"));
        given(Capital.class).when(new EntrustCapital(entrusted)).expectEvents(entrusted);
        given(Capital.class, entrusted)
                .when(new ReturnCapital(CAPITAL, Dong.of(10), "BB", parse("2024-02-01")))
                .expectEvents(new CapitalReturned(CAPITAL, Dong.of(10), "BB", parse("2024-02-01")));
        given(Capital.class, entrusted)
                .when(new ReturnCapital(CAPITAL, Dong.of(11), "BB", parse("2024-02-01")))
                .expectException(refusal("CAPITAL_LENT"));
    }

    @Test
    void members_are_counted_when_they_change() {
        var id = new GroupId("group-1");
        var formed =
                new GroupFormed(id, Known.UNIT, "T1", null, null, EntrustedBody.PHU_NU, null, 35, parse("2024-01-01"));
        given(SavingsGroup.class, formed)
                .when(new CountGroup(id, 35, parse("2024-02-01")))
                .expectNoEvents();
        given(SavingsGroup.class, formed)
                .when(new CountGroup(id, 61, parse("2024-02-01")))
                .expectEvents(new GroupCounted(id, 61, parse("2024-02-01")));
        Assertions.assertThat(List.of(4, 5, 60, 61).stream()
                        .map(SavingsGroup::isUsual)
                        .toList())
                .containsExactly(false, true, true, false);
    }

    private static Matcher<Refusal> refusal(String code) {
        return new CustomTypeSafeMatcher<>("refusal " + code) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.code().equals(code);
            }
        };
    }
}
