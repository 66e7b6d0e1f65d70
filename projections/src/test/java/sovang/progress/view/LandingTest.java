package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import sovang.progress.view.Landing.Point;

class LandingTest {

    private static Point year(int year, long free, long paid, long owed, long freeAll, long paidAll) {
        return new Point(year, free, paid, owed, freeAll, paidAll);
    }

    @Test
    void a_year_that_goes_like_the_two_before_lands_where_they_did() {
        var history = List.of(year(2022, 40, 0, 0, 100, 0), year(2023, 40, 0, 0, 100, 0));
        var forecast = Landing.of(year(2024, 60, 0, 0, 0, 0), history).orElseThrow();
        assertThat(forecast.landing()).isEqualTo(150);
        assertThat(forecast.low()).isEqualTo(150);
        assertThat(forecast.tried().forecast()).isEqualTo(100);
        assertThat(forecast.tried().errorPercent()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void what_is_owed_is_paid_as_it_was_paid_before() {
        var history = List.of(year(2022, 10, 20, 100, 10, 70), year(2023, 10, 20, 100, 10, 70));
        var forecast = Landing.of(year(2024, 10, 30, 200, 0, 0), history).orElseThrow();
        assertThat(forecast.landing()).isEqualTo(10 + 30 + 100);
    }

    @Test
    void the_range_spans_what_each_earlier_year_would_say_and_the_error_of_the_trial() {
        var history = List.of(year(2022, 50, 0, 0, 100, 0), year(2023, 25, 0, 0, 100, 0));
        var forecast = Landing.of(year(2024, 30, 0, 0, 0, 0), history).orElseThrow();
        assertThat(forecast.landing()).isEqualTo(80);
        assertThat(forecast.low()).isLessThanOrEqualTo(60);
        assertThat(forecast.high()).isGreaterThanOrEqualTo(120);
        assertThat(forecast.tried().actual()).isEqualTo(100);
        assertThat(forecast.tried().errorPercent()).isEqualByComparingTo("-50.00");
    }

    @Test
    void one_earlier_year_is_too_little() {
        assertThat(Landing.of(year(2024, 30, 0, 0, 0, 0), List.of(year(2023, 40, 0, 0, 100, 0))))
                .isEmpty();
    }

    @Test
    void a_season_of_which_nothing_had_come_by_this_day_says_nothing() {
        var history = List.of(year(2022, 0, 0, 0, 100, 0), year(2023, 0, 0, 0, 100, 0));
        assertThat(Landing.of(year(2024, 30, 0, 0, 0, 0), history)).isEmpty();
    }

    @Property
    void it_never_lands_below_what_has_come(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long free,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long paid,
            @ForAll @LongRange(min = 100, max = 1_000_000_000_000L) long before,
            @ForAll @LongRange(min = 0, max = 90) long times) {
        long rest = before * times;
        var history = List.of(year(2022, before, 0, 0, before + rest, 0), year(2023, before, 0, 0, before + rest, 0));
        var forecast = Landing.of(year(2024, free, paid, 0, 0, 0), history).orElseThrow();
        assertThat(forecast.low()).isGreaterThanOrEqualTo(free + paid);
        assertThat(forecast.low()).isLessThanOrEqualTo(forecast.landing());
        assertThat(forecast.landing()).isLessThanOrEqualTo(forecast.high());
    }
}
