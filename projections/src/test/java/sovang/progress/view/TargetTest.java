package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final String HUNDRED_TY = "100000000000";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_year_inside_the_plan_has_its_target_and_others_have_none() {
        story.plan("kh127", "95", 2021, 2025, HUNDRED_TY, "VND");
        assertThat(story.progress(2021).fund().target()).isEqualTo(100_000_000_000L);
        assertThat(story.progress(2025).planNote()).isNull();
        assertThat(story.progress(2020).fund().target()).isNull();
        assertThat(story.progress(2026).planNote()).isEqualTo("chưa có chỉ tiêu");
    }

    @Test
    void the_latest_import_of_a_plan_holds_and_the_earlier_is_what_was_known_then() {
        long first = story.plan("kh127", "95", 2021, 2025, "90", "tỷ đồng");
        story.plan("kh127", "95", 2021, 2025, "100", "tỷ đồng");
        assertThat(story.progress(2024).fund().target()).isEqualTo(100_000_000_000L);
        assertThat(story.progress(2024, null, null, null, "" + first).fund().target())
                .isEqualTo(90_000_000_000L);
    }

    @Test
    void a_unit_has_the_target_of_its_own_plan_and_all_together_that_of_the_topmost() {
        story.unit("95001", "Phường 1", "95");
        story.plan("kh127", "95", 2021, 2025, HUNDRED_TY, "đồng");
        story.plan("px", "95001", 2021, 2025, "5000", "đồng");
        assertThat(story.progress(2024, "95001", null, null, null).fund().target())
                .isEqualTo(5_000);
        assertThat(story.progress(2024).fund().target()).isEqualTo(100_000_000_000L);
        story.unit("96", "Cà Mau", null);
        assertThat(story.progress(2024, "96", null, null, null).fund().target()).isNull();
    }

    @Test
    void a_target_set_for_the_plan_s_own_unit_is_the_plan_s() {
        story.plan("kh127", "95", 2021, 2025, HUNDRED_TY, "VND");
        story.set("kh127", "95", "90000000000");
        assertThat(story.progress(2024).fund().target()).isEqualTo(90_000_000_000L);
        story.set("kh127", null, "80000000000");
        assertThat(story.progress(2024, "95", null, null, null).fund().target()).isEqualTo(80_000_000_000L);
    }

    @Test
    void a_fraction_of_a_dong_that_an_earlier_release_took_is_no_target_and_no_failure() {
        story.plan("kh127", "95", 2021, 2025, HUNDRED_TY, "VND");
        story.set("kh127", null, "3.2");
        assertThat(story.progress(2024).fund().target()).isNull();
    }

    @Test
    void a_target_for_both_funds_together_is_none_for_one() {
        story.plan("kh127", "95", 2021, 2025, HUNDRED_TY, "đồng");
        assertThat(story.progress(2024, null, "VNN", null, null).fund().target())
                .isNull();
    }

    @Test
    void the_percentage_is_rounded_half_up_and_may_pass_a_hundred() {
        story.plan("kh127", "95", 2021, 2025, HUNDRED_TY, "đồng");
        story.receipt(22_661_786_078L, "2024-09-10");
        assertThat(story.progress(2024).fund().percent()).isEqualTo("22.66");
        story.receipt(3_213_922L, "2024-09-10");
        assertThat(story.progress(2024).fund().percent()).isEqualTo("22.67");
        story.receipt(200_000_000_000L, "2024-09-10");
        assertThat(story.progress(2024).fund().percent()).isEqualTo("222.67");
    }

    @Test
    void a_year_is_on_its_way_within_five_hundredths_of_what_was_to_be_expected() {
        story.plan("kh127", "95", 2021, 2025, "366000", "đồng");
        story.receipt(95_000, "2024-01-01");
        var april = story.asOf("2024-04-09");
        assertThat(april.fund().expectedToDate()).isEqualTo(100_000);
        assertThat(april.fund().pace()).isEqualTo("on");
        assertThat(story.asOf("2024-04-10").fund().pace()).isEqualTo("behind");
        assertThat(story.asOf("2024-03-01").fund().pace()).isEqualTo("ahead");
        assertThat(story.progress(2024).fund().expectedToDate()).isEqualTo(366_000);
    }

    @Test
    void without_a_day_the_year_of_today_is_seen_as_of_today() {
        assertThat(story.progress(2026).asOf()).isEqualTo("2026-11-21");
        assertThat(story.progress(2024).asOf()).isEqualTo("2024-12-31");
    }
}
