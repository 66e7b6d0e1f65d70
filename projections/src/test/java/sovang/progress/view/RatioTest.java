package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RatioTest {

    /** The plan of Bạc Liêu prints households and percents, not the total: only one total fits all five of the poor. */
    @Test
    void the_only_number_of_poor_households_that_fits_the_published_percents_is_11497() {
        var published = List.of(
                new Printed(8_936, "77.72"),
                new Printed(5_758, "50.08"),
                new Printed(5_363, "46.65"),
                new Printed(6_518, "56.69"),
                new Printed(6_059, "52.70"));
        assertThat(LongStream.rangeClosed(8_936, 50_000)
                        .filter(total -> published.stream().allMatch(it -> it.fits(total)))
                        .boxed()
                        .toList())
                .containsExactly(11_497L);
    }

    /** Of near-poor households two totals fit: the source does not say which. */
    @Test
    void of_near_poor_households_14755_and_14756_fit() {
        var published = List.of(
                new Printed(10_578, "71.69"),
                new Printed(5_043, "34.18"),
                new Printed(3_410, "23.11"),
                new Printed(3_729, "25.27"),
                new Printed(2_957, "20.04"));
        assertThat(LongStream.rangeClosed(10_578, 50_000)
                        .filter(total -> published.stream().allMatch(it -> it.fits(total)))
                        .boxed()
                        .toList())
                .containsExactly(14_755L, 14_756L);
    }

    @Test
    void below_five_percent_is_below_although_five_is_printed() {
        Ratio rate = Ratio.percent(49_999, 1_000_000);
        assertThat(rate.rounded()).isEqualByComparingTo("5.00");
        assertThat(rate.compare(Ratio.of(new BigDecimal("5")))).isNegative();
        assertThat(Ratio.percent(50_000, 1_000_000).compare(Ratio.of(5))).isZero();
    }

    @Test
    void points_between_two_rates_are_exact() {
        Ratio fallen = Ratio.percent(1, 3).minus(Ratio.percent(1, 4));
        assertThat(fallen.compare(Ratio.percent(1, 12))).isZero();
    }

    private record Printed(long households, String percent) {

        boolean fits(long total) {
            return Ratio.percent(households, total).rounded().compareTo(new BigDecimal(percent)) == 0;
        }
    }
}
