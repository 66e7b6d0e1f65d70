package sovang.mobilisation.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** What has happened to a campaign. */
public sealed interface CampaignEvent extends LedgerEvent {

    /** @param to the last day on which gifts of this campaign are taken */
    record CampaignOpened(
            CampaignCode subject,
            String name,
            UnitCode unit,
            @Nullable FundCode fund,
            LocalDate from,
            LocalDate to) implements CampaignEvent {}

    /** Its days were wrong or are others now; what was taken before stays taken. */
    record CampaignRescheduled(
            CampaignCode subject,
            LocalDate from,
            LocalDate to,
            @Explanation String reason,
            LocalDate on) implements CampaignEvent {}
}
