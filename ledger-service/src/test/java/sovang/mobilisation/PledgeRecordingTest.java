package sovang.mobilisation;

import static sovang.mobilisation.APledge.part;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.Instalment;
import sovang.money.Dong;
import sovang.refusal.Refusal;

class PledgeRecordingTest {

    private final AggregateTestFixture<Pledge> pledge = new AggregateTestFixture<>(Pledge.class);

    PledgeRecordingTest() {
        pledge.registerInjectableResource(new Known());
    }

    @Test
    void a_pledge_is_recorded_with_its_day() {
        var asked = APledge.of(50_000_000).promised(part(10, 17, 50_000_000)).asked();
        pledge.givenNoPriorActivity().when(asked).expectEvents(asked.recorded());
    }

    @Test
    void a_pledge_may_come_in_instalments() {
        var asked = APledge.of(30).promised(part(10, 17, 10), part(11, 17, 20)).asked();
        pledge.givenNoPriorActivity().when(asked).expectEvents(asked.recorded());
    }

    @Test
    void the_largest_amount_is_one_less_than_ten_to_the_fifteenth() {
        var asked = APledge.of(999_999_999_999_999L).asked();
        pledge.givenNoPriorActivity().when(asked).expectEvents(asked.recorded());
        refused(APledge.of(1_000_000_000_000_000L), "AMOUNT_OUT_OF_RANGE");
    }

    @Test
    void an_amount_of_nothing_or_less_is_refused() {
        refused(APledge.of(0), "AMOUNT_OUT_OF_RANGE");
        refused(APledge.of(-1), "AMOUNT_OUT_OF_RANGE");
    }

    @Test
    void instalments_sum_to_the_amount() {
        refused(APledge.of(30).promised(part(10, 17, 10), part(11, 17, 21)), "PLEDGE_INSTALMENTS_SUM");
    }

    @Test
    void each_instalment_is_later_than_the_one_before() {
        refused(APledge.of(30).promised(part(11, 17, 10), part(10, 17, 20)), "PLEDGE_INSTALMENTS_ORDER");
        refused(APledge.of(30).promised(part(10, 17, 10), part(10, 17, 20)), "PLEDGE_INSTALMENTS_ORDER");
    }

    @Test
    void an_instalment_of_nothing_is_refused() {
        refused(APledge.of(30).promised(part(10, 17, 0), part(11, 17, 30)), "AMOUNT_OUT_OF_RANGE");
    }

    @Test
    void a_mistyped_year_of_a_due_date_is_refused() {
        var late = new Instalment(LocalDate.of(20_241, 10, 17), Dong.of(30));
        refused(APledge.of(30).promised(late), "DATE_OUT_OF_RANGE");
    }

    @Test
    void there_are_at_most_120_instalments() {
        var monthly = IntStream.range(0, 121)
                .mapToObj(month -> new Instalment(APledge.DAY.plusMonths(month), Dong.of(1)))
                .toArray(Instalment[]::new);
        refused(APledge.of(121).promised(monthly), "PLEDGE_TOO_MANY_INSTALMENTS");
        var asked = APledge.of(120).promised(Arrays.copyOf(monthly, 120)).asked();
        pledge.givenNoPriorActivity().when(asked).expectEvents(asked.recorded());
    }

    @Test
    void unit_fund_and_donor_are_known() {
        refused(APledge.of(30).ofUnit("31825"), "ORG_UNIT_UNKNOWN");
        refused(APledge.of(30).on(LocalDate.of(2025, 7, 1)), "ORG_UNIT_NOT_THEN");
        refused(APledge.of(30).ofFund("XYZ"), "ORG_FUND_UNKNOWN");
        refused(APledge.of(30).by("donor-2"), "DONOR_UNKNOWN");
    }

    @Test
    void a_pledge_of_a_campaign_is_made_within_its_window_and_fund() {
        var asked = APledge.of(30)
                .inCampaign("VNN2024")
                .on(LocalDate.of(2024, 10, 17))
                .asked();
        pledge.givenNoPriorActivity().when(asked).expectEvents(asked.recorded());
        refused(APledge.of(30).inCampaign("VNN2024"), "CAMPAIGN_NOT_BEGUN");
        refused(APledge.of(30).inCampaign("VNN2024").on(LocalDate.of(2024, 11, 1)), "CAMPAIGN_NOT_THEN");
        refused(APledge.of(30).inCampaign("VNN2024").ofFund("ASXH"), "CAMPAIGN_OTHER_FUND");
        refused(APledge.of(30).inCampaign("TET2026"), "CAMPAIGN_UNKNOWN");
    }

    @Test
    void a_pledge_taken_over_by_minutes_may_be_of_a_campaign_that_is_over() {
        var asked =
                APledge.of(30).inCampaign("VNN2024").takenOverBy("01/BB-2025").asked();
        pledge.givenNoPriorActivity().when(asked).expectEvents(asked.recorded());
        refused(APledge.of(30).inCampaign("TET2026").takenOverBy("01/BB-2025"), "CAMPAIGN_UNKNOWN");
    }

    @Test
    void a_pledge_does_not_expire_before_it_is_made() {
        refused(APledge.of(30).until(APledge.DAY.minusDays(1)), "PLEDGE_EXPIRES_BEFORE");
        var asked = APledge.of(30).until(APledge.DAY).asked();
        pledge.givenNoPriorActivity().when(asked).expectEvents(asked.recorded());
    }

    private void refused(APledge asked, String code) {
        pledge.givenNoPriorActivity()
                .when(asked.asked())
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectException(Codes.refusal(code));
    }
}
