package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.money.Dong;
import sovang.need.event.CreditYearEvent.CapitalAllotted;
import sovang.need.event.CreditYearEvent.HouseholdsAsked;
import sovang.need.event.CreditYearId;
import sovang.need.event.Eligibility;
import sovang.need.event.NeedEvent.MeetingReversed;
import sovang.need.event.NeedEvent.NeedDeclared;
import sovang.need.event.NeedEvent.NeedMet;
import sovang.need.event.NeedEvent.NeedWithdrawn;
import sovang.need.event.NeedId;
import sovang.need.event.Purpose;
import sovang.organisation.event.UnitCode;
import sovang.projection.Running;

/** Coverage of declared need, on real tables. Each case has a year of its own. */
class CoverageTest {

    private static final UnitCode UNIT = new UnitCode("31900");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Running running;
    private static int made;
    private static int year = 2_100;

    @BeforeAll
    @BeforeContainer
    static void open() {
        running = new Running();
    }

    @AfterAll
    @AfterContainer
    static void close() {
        running.close();
    }

    private NeedId declares(String household, Purpose purpose, long counted, boolean eligible) {
        var id = new NeedId("need-" + ++made);
        running.record(new NeedDeclared(
                id,
                new HouseholdId(household),
                UNIT,
                year,
                purpose,
                Dong.of(counted),
                Dong.of(counted),
                null,
                HouseholdClass.HO_NGHEO,
                null,
                eligible ? Eligibility.POOR : Eligibility.NOT_ON_LIST,
                DAY));
        return id;
    }

    private void met(NeedId need, long amount, LocalDate on) {
        running.record(new NeedMet(need, "khe-uoc-" + ++made, Dong.of(amount), on));
    }

    private Coverage coverage(LocalDate asOf) {
        return running.reading()
                .of(
                        List.of("needs"),
                        running.head(),
                        (views, position) -> new NeedFacts(views, year, null, asOf, position).coverage());
    }

    @Test
    void nothing_of_nothing_is_no_need_and_not_all_of_it() {
        year++;
        var headline = coverage(DAY).headline();
        assertThat(headline.eligibleNeed()).isZero();
        assertThat(headline.percent()).isNull();
        assertThat(headline.note()).isEqualTo("not_asked");
        running.record(new HouseholdsAsked(new CreditYearId(UNIT, year), 12, 12, "12/BC", DAY));
        assertThat(coverage(DAY).headline().note()).isEqualTo("no_need");
    }

    @Test
    void met_partly_met_withdrawn_and_not_eligible_stand_apart() {
        year++;
        met(declares("a", Purpose.PRODUCTION, 50, true), 50, DAY);
        met(declares("b", Purpose.BUSINESS, 50, true), 20, DAY);
        declares("c", Purpose.PRODUCTION, 50, true);
        var gone = declares("d", Purpose.PRODUCTION, 50, true);
        running.record(new NeedWithdrawn(gone, "thôi", DAY.plusDays(10)));
        met(declares("e", Purpose.PRODUCTION, 50, false), 50, DAY);
        met(declares("f", Purpose.HOUSING, 50, true), 50, DAY);
        var now = coverage(DAY.plusDays(10));
        assertThat(now.headline().eligibleNeed()).isEqualTo(3);
        assertThat(now.headline().met()).isEqualTo(1);
        assertThat(now.headline().partlyMet()).isEqualTo(1);
        assertThat(now.headline().percent()).hasToString("33.33");
        assertThat(now.other().met()).isEqualTo(1);
        assertThat(now.ineligible()).isEqualTo(1);
        assertThat(now.withdrawn()).isEqualTo(1);
        assertThat(now.capital().needed()).isEqualTo(150);
        assertThat(now.capital().met()).isEqualTo(70);
        assertThat(coverage(DAY.plusDays(9)).headline().eligibleNeed())
                .as("before the withdrawal")
                .isEqualTo(4);
    }

    @Test
    void a_loan_that_was_noted_by_mistake_counts_until_the_day_it_was_taken_back() {
        year++;
        var need = declares("a", Purpose.PRODUCTION, 50, true);
        running.record(new NeedMet(need, "x", Dong.of(50), DAY.plusDays(1)));
        running.record(new MeetingReversed(need, "x", Dong.of(50), "nhầm", DAY.plusDays(5)));
        assertThat(coverage(DAY).headline().met()).isZero();
        assertThat(coverage(DAY.plusDays(4)).headline().met()).isEqualTo(1);
        assertThat(coverage(DAY.plusDays(5)).headline().met()).isZero();
    }

    @Test
    void a_unit_that_was_not_asked_is_named_and_the_latest_count_holds() {
        year++;
        met(declares("a", Purpose.PRODUCTION, 50, true), 50, DAY);
        assertThat(coverage(DAY).asked().unitsNotAsked()).containsExactly("31900");
        var credit = new CreditYearId(UNIT, year);
        running.record(new HouseholdsAsked(credit, 10, 212, "BC 1", DAY));
        running.record(new HouseholdsAsked(credit, 180, 212, "BC 2", DAY.plusDays(3)));
        running.record(new CapitalAllotted(credit, Dong.of(5_000), "QĐ 1", DAY));
        var then = coverage(DAY);
        assertThat(then.asked().asked()).isEqualTo(10);
        assertThat(then.capital().allotted()).isEqualTo(5_000);
        assertThat(coverage(DAY.plusDays(3)).asked().percent()).hasToString("84.90");
        assertThat(coverage(DAY.plusDays(3)).asked().unitsNotAsked()).isEmpty();
    }

    record Wish(int household, boolean headline, boolean eligible, int counted, int lent, boolean withdrawn) {}

    /** Against a reckoning of its own: never over 100 %, what is met in part or withdrawn never counts as met. */
    @Property(tries = 60)
    void coverage_is_what_a_second_reckoning_says(@ForAll @Size(max = 12) List<@IntRange(max = 9_999) Integer> dice) {
        year++;
        var wishes = new ArrayList<Wish>();
        for (int die : dice)
            wishes.add(new Wish(
                    die % 4, die / 4 % 3 > 0, die / 12 % 4 > 0, 1 + die / 48 % 3, die / 144 % 5, die / 720 % 4 == 0));
        Map<Integer, Boolean> full = new HashMap<>();
        Map<Integer, Boolean> some = new HashMap<>();
        for (Wish wish : wishes) {
            var need = declares(
                    "h" + wish.household(),
                    wish.headline() ? Purpose.PRODUCTION : Purpose.STUDY,
                    wish.counted(),
                    wish.eligible());
            if (wish.withdrawn()) running.record(new NeedWithdrawn(need, "thôi", DAY));
            else if (wish.lent() > 0) met(need, wish.lent(), DAY);
            if (wish.withdrawn() || !wish.eligible() || !wish.headline()) continue;
            full.merge(wish.household(), wish.lent() >= wish.counted(), Boolean::logicalAnd);
            some.merge(wish.household(), wish.lent() > 0, Boolean::logicalOr);
        }
        long met = full.values().stream().filter(it -> it).count();
        long partly = some.entrySet().stream()
                .filter(it -> it.getValue() && !full.getOrDefault(it.getKey(), false))
                .count();
        var headline = coverage(DAY).headline();
        assertThat(headline.eligibleNeed()).isEqualTo(full.size());
        assertThat(headline.met()).isEqualTo(met);
        assertThat(headline.partlyMet()).isEqualTo(partly);
        assertThat(headline.met() + headline.partlyMet()).isLessThanOrEqualTo(headline.eligibleNeed());
        if (headline.percent() != null)
            assertThat(headline.percent()).isLessThanOrEqualTo(java.math.BigDecimal.valueOf(100));
    }
}
