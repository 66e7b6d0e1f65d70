package sovang.money.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.money.interest.Told.due;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sovang.money.Dong;

/** Hand-worked: balance × days × rate ÷ 365, each figure reckoned on paper beside it. */
class TimelineTest {

    @Test
    void a_repayment_ends_one_segment_and_begins_the_next() {
        var now = Told.at("6.6")
                .lent("2024-01-10", 100_000_000, "2025-01-10")
                .repaid("2024-05-15", 40_000_000)
                .on("2024-12-31");

        // 100.000.000 × 126 × 6,6 % / 365 = 2.278.356,16 and 60.000.000 × 230 × 6,6 % / 365 = 2.495.342,47
        assertThat(now.interest()).isEqualTo(Dong.of(4_773_699));
        assertThat(now.segments()).hasSize(2);
        assertThat(now.segments().get(0).days()).isEqualTo(126);
        assertThat(now.segments().get(0).interest()).isEqualTo(Dong.of(2_278_356));
        assertThat(now.segments().get(1).days()).isEqualTo(230);
        assertThat(now.segments().get(1).interest()).isEqualTo(Dong.of(2_495_343));
        assertThat(now.outstanding()).isEqualTo(Dong.of(60_000_000));
        assertThat(now.overdue()).isEqualTo(Dong.ZERO);
    }

    @Test
    void the_rates_of_the_three_programmes_for_a_whole_year() {
        assertThat(year("6.6", "2023-03-01", "2024-02-29")).isEqualTo(Dong.of(3_300_000)); // 365 days
        assertThat(year("7.92", "2023-01-01", "2024-01-01")).isEqualTo(Dong.of(3_960_000));
        assertThat(year("8.25", "2023-01-01", "2024-01-01")).isEqualTo(Dong.of(4_125_000));
        assertThat(year("8.25", "2024-01-01", "2025-01-01")).isEqualTo(Dong.of(4_136_301)); // 366 days: 4.136.301,37
    }

    private static Dong year(String rate, String from, String asOf) {
        return Told.at(rate).lent(from, 50_000_000, "2030-01-01").on(asOf).interest();
    }

    @Test
    void what_fell_due_bears_130_percent_of_the_rate_from_the_following_day() {
        var loan = Told.at("6.6").lent("2024-01-10", 100_000_000, "2025-01-10");

        assertThat(loan.on("2025-01-10").overdue()).isEqualTo(Dong.ZERO);
        var now = loan.on("2025-02-10");
        assertThat(now.overdue()).isEqualTo(Dong.of(100_000_000));
        assertThat(now.overdueSince()).isEqualTo(LocalDate.parse("2025-01-11"));
        assertThat(now.segments().get(1).ratePercent()).hasToString("8.58");
        // 367 days at 6,6 %: 6.636.164,38; 30 days at 8,58 %: 705.205,48
        assertThat(now.interest()).isEqualTo(Dong.of(7_341_370));
    }

    @Test
    void the_part_that_fell_due_is_overdue_and_the_rest_stays_current() {
        var now = Told.at("7.92")
                .lent(
                        "2024-01-01",
                        90_000_000,
                        "2024-12-31",
                        due("2024-06-30", 30_000_000),
                        due("2024-12-31", 60_000_000))
                .repaid("2024-06-30", 10_000_000)
                .on("2024-07-31");

        assertThat(now.outstanding()).isEqualTo(Dong.of(80_000_000));
        assertThat(now.overdue()).isEqualTo(Dong.of(20_000_000));
        assertThat(now.current()).isEqualTo(Dong.of(60_000_000));
        // 90 tr × 181 d + 80 tr × 1 d + 60 tr × 30 d at 7,92 %: 3.942.641,10; 20 tr × 30 d at 10,296 %: 169.249,32
        assertThat(now.interest()).isEqualTo(Dong.of(4_111_890));
        assertThat(now.segments())
                .extracting(Segment::standing)
                .containsExactly(Standing.CURRENT, Standing.CURRENT, Standing.CURRENT, Standing.OVERDUE);
    }

    @Test
    void after_Yagi_two_points_less_on_the_days_from_1_September_to_31_December_2024() {
        var loan = Told.at("6.6").lent("2024-03-01", 50_000_000, "2027-03-01").cut("2024-09-01", "2024-12-31", "2");

        var now = loan.on("2025-03-01");
        // 184 d at 6,6 % + 122 d at 4,6 % + 59 d at 6,6 %: 1.663.561,64 + 768.767,12 + 533.424,66
        assertThat(now.interest()).isEqualTo(Dong.of(2_965_753));
        assertThat(now.segments()).extracting(it -> it.ratePercent().toString()).containsExactly("6.6", "4.6", "6.6");
    }

    @Test
    void a_cut_lowers_the_overdue_rate_with_the_rate_and_never_below_nothing() {
        var overdue =
                Told.at("6.6").lent("2023-01-01", 10_000_000, "2024-01-01").cut("2024-09-01", "2024-12-31", "2");
        assertThat(overdue.on("2024-10-01").segments().getLast().ratePercent()).hasToString("5.98");

        var small = Told.at("1.2").lent("2024-09-01", 10_000_000, "2026-01-01").cut("2024-09-01", "2024-12-31", "2");
        assertThat(small.on("2024-12-31").interest()).isEqualTo(Dong.ZERO);
    }

    @Test
    void frozen_days_bear_nothing_and_are_not_overdue() {
        var loan = Told.at("6.6").lent("2024-01-01", 36_500_000, "2024-07-01").frozen("2024-06-01", "2025-05-31");

        assertThat(loan.on("2025-03-01").frozen()).isEqualTo(Dong.of(36_500_000));
        assertThat(loan.on("2025-03-01").overdue()).isEqualTo(Dong.ZERO);
        assertThat(loan.on("2025-03-01").interest()).isEqualTo(Dong.of(152 * 6_600)); // 152 days to 31 May
        assertThat(loan.on("2025-06-02").overdue()).isEqualTo(Dong.of(36_500_000));
        assertThat(loan.on("2025-06-02").interest()).isEqualTo(Dong.of(152 * 6_600 + 8_580));
    }

    @Test
    void an_extension_ends_being_overdue_from_its_own_day() {
        var loan = Told.at("6.6").lent("2024-01-01", 36_500_000, "2024-07-01").extended("2024-07-12", "2025-01-01");

        assertThat(loan.on("2024-07-11").overdue()).isEqualTo(Dong.of(36_500_000));
        assertThat(loan.on("2024-07-12").overdue()).isEqualTo(Dong.ZERO);
        assertThat(loan.on("2024-08-01").interest()).isEqualTo(Dong.of(183 * 6_600 + 10 * 8_580 + 20 * 6_600));
    }

    @Test
    void money_of_the_same_day_bears_nothing() {
        var now = Told.at("9")
                .lent("2024-01-01", 5_000_000, "2025-01-01")
                .repaid("2024-01-01", 5_000_000)
                .on("2024-06-01");

        assertThat(now.interest()).isEqualTo(Dong.ZERO);
        assertThat(now.segments()).isEmpty();
    }

    @Test
    void the_whole_is_rounded_once() {
        var now = Told.at("6.6")
                .lent("2024-01-01", 10_001, "2025-01-01")
                .repaid("2024-01-02", 1)
                .repaid("2024-01-03", 1)
                .repaid("2024-01-04", 1)
                .on("2024-01-05");

        // 1,8084 + 1,8082 + 1,8080 + 1,8079 = 7,2325, while rounded segments would sum to 8
        assertThat(now.interest()).isEqualTo(Dong.of(7));
        assertThat(now.segments().stream().map(Segment::interest).reduce(Dong.ZERO, Dong::plus))
                .isEqualTo(Dong.of(7));
    }

    @Test
    void a_payment_of_the_past_may_take_only_what_later_days_leave() {
        var loan = Told.at("6.6")
                .lent("2024-01-01", 100_000_000, "2025-01-01")
                .repaid("2024-06-01", 70_000_000)
                .timeline();

        assertThat(loan.outstanding(LocalDate.parse("2024-03-01"))).isEqualTo(Dong.of(100_000_000));
        assertThat(loan.leastFrom(LocalDate.parse("2024-03-01"))).isEqualTo(Dong.of(30_000_000));
    }
}
