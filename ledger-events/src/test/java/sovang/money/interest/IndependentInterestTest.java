package sovang.money.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import sovang.money.Dong;

/** Random loans against a calculation that walks day by day and shares no code, to the đồng. */
class IndependentInterestTest {

    private static final int LOANS = 1_500;

    @Test
    void a_thousand_and_more_random_loans_bear_the_same_interest_to_the_dong() {
        int overdue = 0;
        int cut = 0;
        int frozen = 0;
        for (long seed = 0; seed < LOANS; seed++) {
            var told = History.of(seed);
            LocalDate day = History.day(seed);
            var now = told.timeline().accrued(day);

            assertThat(now.interest().amount()).as("loan %d on %s", seed, day).isEqualTo(DayByDay.interest(told, day));
            assertThat(now.outstanding().amount()).isEqualTo(DayByDay.owed(told, day));
            assertThat(now.overdue().amount()).isEqualTo(DayByDay.overdue(told, day, DayByDay.owed(told, day)));
            if (now.segments().stream().anyMatch(it -> it.standing() == Standing.OVERDUE)) overdue++;
            if (!told.cuts.isEmpty()) cut++;
            if (now.segments().stream().anyMatch(it -> it.standing() == Standing.FROZEN)) frozen++;
        }
        assertThat(List.of(overdue, cut, frozen)).allMatch(many -> many > 100);
    }

    @Property(tries = 200)
    void segments_sum_to_the_whole_and_nothing_is_ever_negative(@ForAll long seed) {
        var now = History.of(seed).timeline().accrued(History.day(seed));

        assertThat(now.segments().stream().map(Segment::interest).reduce(Dong.ZERO, Dong::plus))
                .isEqualTo(now.interest());
        assertThat(now.segments()).allMatch(it -> it.days() > 0 && it.balance().isPositive());
        assertThat(List.of(now.outstanding(), now.overdue(), now.frozen(), now.current()))
                .allMatch(it -> it.amount() >= 0);
        assertThat(now.current().plus(now.overdue()).plus(now.frozen())).isEqualTo(now.outstanding());
    }

    @Property(tries = 200)
    void the_order_in_which_changes_were_recorded_does_not_matter(@ForAll long seed) {
        var told = History.of(seed);
        LocalDate day = History.day(seed);
        var before = told.timeline().accrued(day);

        var shuffled = new ArrayList<>(told.changes);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new Timeline(told.terms, shuffled, told.schedules, told.pauses, told.cuts).accrued(day))
                .isEqualTo(before);
    }

    /** A cut of zero points would say nothing; one split in two says the same as the whole. */
    @Property(tries = 1000)
    void a_segment_that_is_split_bears_the_same(@ForAll long seed) {
        var told = History.of(seed);
        LocalDate day = History.day(seed);
        var before = told.timeline().accrued(day);

        told.changes.add(new Change(History.day(seed + 1), Dong.ZERO));
        told.changes.add(new Change(History.day(seed + 2), Dong.of(7)));
        told.changes.add(new Change(History.day(seed + 2), Dong.of(-7)));
        var split = new ArrayList<Cut>();
        for (Cut cut : told.cuts) {
            LocalDate middle =
                    cut.from().plusDays((cut.until().toEpochDay() - cut.from().toEpochDay()) / 2);
            split.add(new Cut(cut.from(), middle, cut.points()));
            split.add(new Cut(middle.plusDays(1), cut.until(), cut.points()));
        }
        var after = new Timeline(told.terms, told.changes, told.schedules, told.pauses, split).accrued(day);

        assertThat(after.interest()).isEqualTo(before.interest());
        assertThat(after.segments()).isEqualTo(before.segments());
    }

    @Property(tries = 200)
    void principal_is_conserved(@ForAll long seed) {
        var told = History.of(seed);
        LocalDate day = History.day(seed);
        long lent = told.changes.stream()
                .filter(it -> !it.on().isAfter(day) && it.by().isPositive())
                .mapToLong(it -> it.by().amount())
                .sum();
        long back = told.changes.stream()
                .filter(it -> !it.on().isAfter(day) && !it.by().isPositive())
                .mapToLong(it -> -it.by().amount())
                .sum();

        assertThat(told.timeline().accrued(day).outstanding().amount()).isEqualTo(lent - back);
    }
}
