package sovang.mobilisation.command;

import java.time.LocalDate;
import sovang.mobilisation.event.CampaignCode;
import sovang.organisation.event.FundCode;

/** What other features may ask of campaigns when they decide. */
public interface Campaigns {

    /** Refuses a campaign that is not known, or that is for another fund. */
    void require(CampaignCode code, FundCode fund);

    /** Refuses a campaign that is not known, is for another fund, or takes no gifts on that day. */
    void requireOpen(CampaignCode code, FundCode fund, LocalDate on);

    /** As for a pledge: one that is made before the first day is asked about, one after the last is refused. */
    void requireNotOver(CampaignCode code, FundCode fund, LocalDate on);
}
