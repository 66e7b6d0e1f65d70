package sovang.household;

import static java.time.LocalDate.parse;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sovang.household.HouseholdCommand.AddHousehold;
import sovang.household.HouseholdCommand.ClassifyHousehold;
import sovang.household.HouseholdCommand.ClearDuplicate;
import sovang.household.HouseholdCommand.DescribeHousehold;
import sovang.household.HouseholdCommand.DieOut;
import sovang.household.HouseholdCommand.MergeHousehold;
import sovang.household.HouseholdCommand.MoveHousehold;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdEvent;
import sovang.household.event.HouseholdEvent.DuplicateCleared;
import sovang.household.event.HouseholdEvent.HouseholdDiedOut;
import sovang.household.event.HouseholdEvent.HouseholdMerged;
import sovang.household.event.HouseholdEvent.HouseholdMoved;
import sovang.household.event.HouseholdId;
import sovang.household.event.Profile;
import sovang.household.event.Review;
import sovang.household.event.StandardId;
import sovang.mobilisation.Known;
import sovang.naming.Personal;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;

class HouseholdTest {

    private static final HouseholdId ID = new HouseholdId("household-1");
    static final HouseholdId OTHER = new HouseholdId("household-2");
    private static final UnitCode UNIT = Known.UNIT;
    private static final LocalDate DAY = parse("2024-12-15");
    static final StandardId STANDARD = new StandardId("07-2021");

    private static Description described(String head) {
        return new Description(
                Personal.of(ID, head),
                null,
                Personal.of(ID, "095088000111"),
                new Profile(Area.NONG_THON, false, false, 4, 2, 1, List.of()));
    }

    private static Classification classed(HouseholdClass now, String decision, String on, String... lacks) {
        return new Classification(now, Review.HANG_NAM, decision, STANDARD, List.of(lacks), List.of(), null, parse(on));
    }

    private static HouseholdEvent registered() {
        return Household.registered(ID, UNIT, "HN-001", described("Nguyễn Văn Minh"), null, DAY);
    }

    private static HouseholdEvent poor() {
        return classed(HouseholdClass.HO_NGHEO, "1/QĐ", "2024-12-15", "VIEC_LAM")
                .of(ID);
    }

    private static TestExecutor<Household> given(HouseholdEvent... events) {
        return given(new Surroundings.Neighbours(false), events);
    }

    private static TestExecutor<Household> given(Surroundings.Neighbours register, HouseholdEvent... events) {
        var fixture = new AggregateTestFixture<>(Household.class);
        fixture.registerInjectableResource((Directory) new Known());
        fixture.registerInjectableResource(new Surroundings.OneStandard());
        fixture.registerInjectableResource(register);
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events);
    }

    private static AddHousehold add(@Nullable Classification classification) {
        return new AddHousehold(ID, UNIT, "HN-001", described("Nguyễn Văn Minh"), classification, DAY);
    }

    private static ClassifyHousehold classify(Classification it) {
        return new ClassifyHousehold(ID, it);
    }

    @Test
    void it_is_registered_and_classed_in_one_command() {
        given().when(add(classed(HouseholdClass.HO_NGHEO, "1/QĐ", "2024-12-15", "VIEC_LAM")))
                .expectEvents(registered(), poor());
    }

    @Test
    void a_citizen_number_is_registered_once() {
        given(new Surroundings.Neighbours(true))
                .when(add(null))
                .expectNoEvents()
                .expectException(refusal("HOUSEHOLD_CITIZEN_TAKEN"));
    }

    @Test
    void the_same_class_under_the_same_decision_changes_nothing() {
        given(registered(), poor())
                .when(classify(classed(HouseholdClass.HO_NGHEO, "1/QĐ", "2025-01-20", "VIEC_LAM")))
                .expectNoEvents();
        var again = classed(HouseholdClass.HO_NGHEO, "2/QĐ", "2025-01-20", "VIEC_LAM");
        given(registered(), poor()).when(classify(again)).expectEvents(again.of(ID));
    }

    @Test
    void it_may_fall_back_into_poverty() {
        var escaped =
                classed(HouseholdClass.HO_MOI_THOAT_NGHEO, "2/QĐ", "2025-12-15").after(null);
        var back = classed(HouseholdClass.HO_NGHEO, "3/QĐ", "2026-12-15", "DI_HOC");
        given(registered(), poor(), escaped.of(ID)).when(classify(back)).expectEvents(back.of(ID));
    }

    @Test
    void a_class_is_by_the_standard_of_its_day_and_its_indicators() {
        given(registered())
                .when(classify(classed(HouseholdClass.HO_NGHEO, "1/QĐ", "2027-01-15")))
                .expectException(refusal("STANDARD_NOT_THEN"));
        given(registered())
                .when(classify(classed(HouseholdClass.HO_NGHEO, "1/QĐ", "2025-01-15", "XU_LY_RAC_THAI")))
                .expectException(refusal("STANDARD_INDICATOR_UNKNOWN"));
    }

    @Test
    void a_class_is_not_dated_before_the_registration() {
        given(registered())
                .when(classify(classed(HouseholdClass.HO_NGHEO, "1/QĐ", "2024-12-14")))
                .expectNoEvents()
                .expectException(refusal("HOUSEHOLD_BEFORE_REGISTERED"));
    }

    @Test
    void a_newly_escaped_household_that_is_confirmed_keeps_the_day_on_which_it_left() {
        var first =
                classed(HouseholdClass.HO_MOI_THOAT_NGHEO, "2/QĐ", "2025-12-15").after(null);
        var confirmed = classed(HouseholdClass.HO_MOI_THOAT_NGHEO, "3/QĐ", "2026-12-15");
        Assertions.assertThat(first.leftList()).isEqualTo(parse("2025-12-15"));
        given(registered(), first.of(ID))
                .when(classify(confirmed))
                .expectEvents(confirmed.after(first).of(ID));
        Assertions.assertThat(confirmed.after(first).leftList()).isEqualTo(parse("2025-12-15"));
    }

    @Test
    void it_moves_to_another_code_and_not_to_where_it_is() {
        given(registered())
                .when(new MoveHousehold(ID, UNIT, "HN-001", "x", DAY))
                .expectException(refusal("HOUSEHOLD_NOT_MOVED"));
        given(registered())
                .when(new MoveHousehold(ID, UNIT, "HN-009", "đổi mã", DAY))
                .expectEvents(new HouseholdMoved(ID, UNIT, UNIT, "HN-009", "đổi mã", DAY));
    }

    @Test
    void nothing_is_recorded_of_it_once_it_was_merged_or_died_out() {
        var merged = new HouseholdMerged(ID, OTHER, "một hộ ghi hai lần", DAY);
        given(registered())
                .when(new MergeHousehold(ID, OTHER, "một hộ ghi hai lần", DAY))
                .expectEvents(merged);
        var late = parse("2025-02-01");
        var died = new HouseholdDiedOut(ID, "x", DAY);
        for (var end : List.of(merged, died))
            for (var command : List.of(
                    classify(classed(HouseholdClass.KHAC, "9/QĐ", "2025-02-01")),
                    new DieOut(ID, "x", late),
                    new MoveHousehold(ID, UNIT, "HN-009", "x", late),
                    new DescribeHousehold(
                            ID,
                            new Description.Changes(null, null, null, null, null, null, 5, null, null, null),
                            late)))
                given(registered(), end).when(command).expectNoEvents().expectException(refusal("HOUSEHOLD_GONE"));
    }

    @Test
    void a_pair_is_cleared_once() {
        var cleared = new DuplicateCleared(ID, OTHER, "hai hộ", DAY);
        given(registered()).when(new ClearDuplicate(ID, OTHER, "hai hộ", DAY)).expectEvents(cleared);
        given(registered(), cleared)
                .when(new ClearDuplicate(ID, OTHER, "hai hộ", DAY))
                .expectNoEvents();
    }

    /** In whatever order decisions are recorded, the latest day says the class, and saying it again adds nothing. */
    @Property(tries = 200)
    void the_latest_day_says_the_class(@ForAll("decisions") List<Classification> decisions) {
        LocalDate day = parse("2025-06-30");
        @Nullable Classification expected = null;
        for (var it : decisions)
            if (!it.on().isAfter(day) && (expected == null || !it.on().isBefore(expected.on()))) expected = it;
        Assertions.assertThat(Classification.on(day, decisions)).isEqualTo(expected);
        if (expected == null) return;
        var again = new Classification(
                expected.now(),
                Review.THUONG_XUYEN,
                expected.decision(),
                STANDARD,
                expected.deprivations(),
                expected.causes(),
                null,
                day);
        Assertions.assertThat(again.after(expected).says(expected.after(expected)) || expected.leftList() == null)
                .isTrue();
    }

    @Provide
    Arbitrary<List<Classification>> decisions() {
        return Combinators.combine(
                        Arbitraries.of(HouseholdClass.class),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 400))
                .as((now, number, days) -> classed(
                                now,
                                number + "/QĐ",
                                parse("2024-12-15").plusDays(days).toString())
                        .after(null))
                .list()
                .ofMaxSize(8);
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
