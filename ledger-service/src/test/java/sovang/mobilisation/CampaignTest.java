package sovang.mobilisation;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.MobilisationCommand.OpenCampaign;
import sovang.mobilisation.event.CampaignEvent.CampaignOpened;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

class CampaignTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 10, 17);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 18);

    private final AggregateTestFixture<Campaign> campaign = new AggregateTestFixture<>(Campaign.class);

    CampaignTest() {
        campaign.registerInjectableResource(new Known());
    }

    @Test
    void a_campaign_opens_for_a_fund_or_for_all() {
        campaign.givenNoPriorActivity().when(asked("95", Known.VNN, LAST)).expectEvents(opened(Known.VNN));
        campaign.givenNoPriorActivity().when(asked("95", null, LAST)).expectEvents(opened(null));
    }

    @Test
    void a_code_is_given_once() {
        campaign.given(opened(Known.VNN))
                .when(asked("95", Known.VNN, LAST))
                .expectException(Codes.refusal("CAMPAIGN_EXISTS"));
    }

    @Test
    void a_window_has_a_day_at_least() {
        campaign.givenNoPriorActivity()
                .when(asked("95", Known.VNN, FIRST.minusDays(1)))
                .expectException(Codes.refusal("CAMPAIGN_ENDS_BEFORE_START"));
    }

    @Test
    void unit_and_fund_are_known() {
        campaign.givenNoPriorActivity()
                .when(asked("31825", Known.VNN, LAST))
                .expectException(Codes.refusal("ORG_UNIT_UNKNOWN"));
        campaign.givenNoPriorActivity()
                .when(asked("95", new FundCode("XYZ"), LAST))
                .expectException(Codes.refusal("ORG_FUND_UNKNOWN"));
    }

    private static OpenCampaign asked(String unit, @Nullable FundCode fund, LocalDate to) {
        return new OpenCampaign(Known.OCTOBER, "Tháng cao điểm 2024", new UnitCode(unit), fund, FIRST, to);
    }

    private static CampaignOpened opened(@Nullable FundCode fund) {
        return new CampaignOpened(Known.OCTOBER, "Tháng cao điểm 2024", Known.UNIT, fund, FIRST, LAST);
    }
}
