package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.household.event.Area.NONG_THON;
import static sovang.household.event.HouseholdClass.HO_CAN_NGHEO;
import static sovang.household.event.HouseholdClass.HO_NGHEO;
import static sovang.progress.view.PlanStory.line;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.household.event.PriorityFlag;

class PlanProgressTest {

    private static final List<String> INSURANCE = List.of("BAO_HIEM_Y_TE");
    private static final List<String> NOTHING = List.of();

    private final PlanStory story = new PlanStory();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void exactly_five_percent_is_not_below_five_percent() {
        story.plan(line("deprivation.rate", "<", "5", "HO_NGHEO", "BAO_HIEM_Y_TE"));
        story.household(HO_NGHEO, "2023-12-31", NONG_THON, INSURANCE);
        for (int i = 0; i < 19; i++) story.household(HO_NGHEO, "2023-12-31", NONG_THON, NOTHING);
        story.household(HO_CAN_NGHEO, "2023-12-31", NONG_THON, INSURANCE);
        var line = story.measured(2025, "2025-12-31");
        assertThat(line.value()).isEqualByComparingTo("5.00");
        assertThat(line.basis()).isEqualTo("1/20 hộ");
        assertThat(line.status()).isEqualTo(Verdict.BEHIND);

        story.household(HO_NGHEO, "2024-12-31", NONG_THON, NOTHING);
        assertThat(story.measured(2025, "2025-12-31").status()).isEqualTo(Verdict.MET);
    }

    @Test
    void an_empty_column_of_deprivations_is_no_data_and_not_nobody() {
        story.plan(line("deprivation.rate", "<", "5", "HO_NGHEO", "BAO_HIEM_Y_TE"));
        for (int i = 0; i < 20; i++) story.household(HO_NGHEO, "2023-12-31", NONG_THON, NOTHING);
        var line = story.measured(2025, "2025-12-31");
        assertThat(line.value()).isNull();
        assertThat(line.status()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void a_commune_with_an_empty_column_can_still_decide_what_the_others_say() {
        story.unit("95", null);
        story.unit("95001", "95");
        story.unit("95002", "95");
        story.unit("95003", "95");
        story.plan(line("deprivation.rate", "<", "50", "HO_NGHEO", "BAO_HIEM_Y_TE"));
        story.household("95001", HO_NGHEO, "2023-12-31", NONG_THON, INSURANCE);
        for (int i = 0; i < 9; i++) story.household("95001", HO_NGHEO, "2023-12-31", NONG_THON, NOTHING);
        for (int i = 0; i < 5; i++) story.household("95002", HO_NGHEO, "2023-12-31", NONG_THON, NOTHING);
        var line = story.measured(2025, "2025-12-31");
        assertThat(line.value()).isEqualByComparingTo("10");
        assertThat(line.basis()).isEqualTo("1/10 hộ; 5/15 hộ chưa có số liệu");
        assertThat(line.status()).as("6 of 15 at most").isEqualTo(Verdict.MET);
        for (int i = 0; i < 10; i++) story.household("95002", HO_NGHEO, "2023-12-31", NONG_THON, NOTHING);
        assertThat(story.measured(2025, "2025-12-31").status())
                .as("16 of 25 at most")
                .isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void a_rate_of_a_unit_without_any_list_is_no_data() {
        story.unit("95", null);
        story.unit("96", null);
        story.plan(line("households.rate", "<", "1", "HO_NGHEO", null));
        story.household("96", HO_NGHEO, "2023-12-31", NONG_THON, NOTHING);
        story.observe("households.total", null, 2024, "50");
        assertThat(story.measured(2024, "2024-12-31").status()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void a_rate_needs_the_number_of_all_households_which_is_observed_and_may_be_corrected() {
        story.plan(line("households.rate", "<", "1", "HO_NGHEO", null));
        story.household(HO_NGHEO, "2023-12-31", NONG_THON, NOTHING);
        assertThat(story.measured(2024, "2024-12-31").status()).isEqualTo(Verdict.NO_DATA);
        story.observe("households.total", null, 2024, "50");
        assertThat(story.measured(2024, "2024-12-31").value()).isEqualByComparingTo("2.00");
        story.observe("households.total", null, 2024, "200");
        var line = story.measured(2024, "2024-12-31");
        assertThat(line.value()).isEqualByComparingTo("0.50");
        assertThat(line.status()).isEqualTo(Verdict.MET);
        assertThat(line.measure()).isEqualTo("register:households.rate");
    }

    @Test
    void a_cut_is_the_rate_of_last_year_less_that_of_this_year() {
        story.plan(line("households.rate-cut", "falls-by", "1", "HO_NGHEO", null, "year"));
        story.observe("households.total", null, 2023, "100");
        story.observe("households.total", null, 2024, "100");
        var one = story.household(HO_NGHEO, "2023-11-30", NONG_THON, NOTHING);
        story.household(HO_NGHEO, "2023-11-30", NONG_THON, NOTHING);
        story.classed(one, HO_CAN_NGHEO, "2024-12-01", NOTHING);
        var line = story.measured(2024, "2024-12-31");
        assertThat(line.value()).isEqualByComparingTo("1.00");
        assertThat(line.status()).isEqualTo(Verdict.MET);
    }

    @Test
    void no_poor_household_with_a_member_of_merit_where_the_column_says_anything() {
        story.plan(new sovang.plan.event.TargetLine(
                "L",
                "không có",
                null,
                "households.count",
                "=0",
                "0",
                null,
                "hộ",
                null,
                "HO_NGHEO",
                "term",
                2022,
                2025,
                List.of(),
                null,
                "nguồn",
                null,
                List.of("NGUOI_CO_CONG"),
                List.of(),
                null,
                null));
        story.household(HO_NGHEO, "2023-12-31", NONG_THON, NOTHING);
        assertThat(story.measured(2024, "2024-12-31").status()).isEqualTo(Verdict.NO_DATA);
        story.household(HO_NGHEO, "2023-12-31", NONG_THON, NOTHING, PriorityFlag.TRE_EM);
        assertThat(story.measured(2024, "2024-12-31").status()).isEqualTo(Verdict.MET);
        story.household(HO_NGHEO, "2023-12-31", NONG_THON, NOTHING, PriorityFlag.NGUOI_CO_CONG);
        assertThat(story.measured(2024, "2024-12-31").status()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void a_plan_of_another_place_is_measured_by_what_its_agencies_report() {
        story.plan(line("observed", ">=", "90", null, "water.clean"));
        assertThat(story.measured(2024, "2024-12-31").status()).isEqualTo(Verdict.NO_DATA);
        story.observe("water.clean", null, 2024, "91.5");
        var line = story.measured(2024, "2024-12-31");
        assertThat(line.status()).isEqualTo(Verdict.MET);
        assertThat(line.measure()).isEqualTo("observed:water.clean");
        assertThat(line.basis()).isEqualTo("45/BC, Cục Thống kê");
    }

    @Test
    void what_has_no_number_in_its_source_is_shown_and_never_judged() {
        story.plan(line("observed", "words", "", null, "poverty.none"));
        var line = story.measured(2024, "2024-12-31");
        assertThat(line.status()).isEqualTo(Verdict.NO_NUMBER);
        assertThat(line.target()).isNull();
    }

    @Test
    void a_changed_target_holds_from_its_day_and_both_are_shown() {
        story.plan(line("observed", ">=", "90", null, "water.clean"));
        story.share("L", null, "95", "2025-01-01");
        var line = story.measured(2024, "2024-12-31");
        assertThat(line.target()).isEqualByComparingTo("90");
        assertThat(line.targetToday()).isEqualByComparingTo("95");
    }

    @Test
    void a_line_that_is_not_in_force_yet_is_not_judged() {
        story.plan(line("observed", ">=", "90", null, "water.clean"));
        assertThat(story.measured(2021, "2021-12-31").status()).isEqualTo(Verdict.NOT_YET);
    }
}
