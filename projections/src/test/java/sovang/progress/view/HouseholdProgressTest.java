package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.household.event.Area.NONG_THON;
import static sovang.household.event.HouseholdClass.HO_CAN_NGHEO;
import static sovang.household.event.HouseholdClass.HO_MOI_THOAT_NGHEO;
import static sovang.household.event.HouseholdClass.HO_NGHEO;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.household.event.HouseholdId;
import sovang.pairing.event.SponsorKind;

class HouseholdProgressTest {

    private final PlanStory story = new PlanStory();

    @AfterEach
    void close() {
        story.close();
    }

    private HouseholdId poor() {
        return story.household(HO_NGHEO, "2023-12-31", NONG_THON, List.of());
    }

    @Test
    void a_household_with_two_sponsors_counts_once_and_in_both_tiers() {
        var household = poor();
        story.pairing(household, story.sponsor(SponsorKind.ENTERPRISE), HO_NGHEO, "2024-02-01");
        story.pairing(household, story.sponsor(SponsorKind.DEPARTMENT), HO_NGHEO, "2024-03-01");
        var figures = story.households(2024, "2024-12-31");
        assertThat(figures.takenOn()).isEqualTo(1);
        assertThat(figures.bySponsorTier()).extracting(Answer.Group::key).containsExactly("departments", "enterprises");
        assertThat(figures.byMonth().get(1).takenOn()).isEqualTo(1);
        assertThat(figures.byMonth().get(2).takenOn()).isZero();
    }

    @Test
    void a_newly_escaped_household_is_not_counted() {
        var household = poor();
        story.pairing(household, story.sponsor(SponsorKind.LOCALITY), HO_MOI_THOAT_NGHEO, "2024-02-01");
        assertThat(story.households(2024, "2024-12-31").takenOn()).isZero();
    }

    @Test
    void the_class_of_the_day_of_assignment_holds_although_the_household_escapes_later() {
        var household = poor();
        story.pairing(household, story.sponsor(SponsorKind.LOCALITY), HO_NGHEO, "2024-02-01");
        story.classed(household, HO_MOI_THOAT_NGHEO, "2024-12-01", List.of());
        assertThat(story.households(2024, "2024-12-31").byClass())
                .extracting(Answer.Group::key)
                .containsExactly("HO_NGHEO");
    }

    @Test
    void money_out_of_a_fund_alone_is_no_help_of_a_sponsor() {
        var pairing = story.pairing(poor(), story.sponsor(SponsorKind.ENTERPRISE), HO_CAN_NGHEO, "2024-02-01");
        story.help(pairing, 1, "VNN", "2024-05-01");
        assertThat(story.households(2024, "2024-12-31").helped()).isZero();
        story.help(pairing, 2, null, "2024-06-01");
        assertThat(story.households(2024, "2024-12-31").helped()).isEqualTo(1);
        assertThat(story.households(2024, "2024-05-31").helped()).isZero();
        story.unhelp(pairing, 2, "2024-06-02");
        assertThat(story.households(2024, "2024-12-31").helped()).isZero();
    }

    @Test
    void a_sponsor_that_withdrew_does_not_count_from_then_on() {
        var pairing = story.pairing(poor(), story.sponsor(SponsorKind.ENTERPRISE), HO_NGHEO, "2024-02-01");
        story.withdraw(pairing, "2024-07-01");
        assertThat(story.households(2024, "2024-06-30").takenOn()).isEqualTo(1);
        assertThat(story.households(2024, "2024-12-31").takenOn()).isZero();
    }

    @Test
    void with_too_little_data_nothing_is_forecast() {
        story.pairing(poor(), story.sponsor(SponsorKind.ENTERPRISE), HO_NGHEO, "2024-02-01");
        var forecast = story.households(2024, "2024-06-30").forecast();
        assertThat(forecast.forecast()).isNull();
        assertThat(forecast.note()).startsWith("Chưa đủ số liệu");
    }
}
