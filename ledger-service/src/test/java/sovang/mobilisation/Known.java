package sovang.mobilisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sovang.mobilisation.command.Campaigns;
import sovang.mobilisation.command.Donors;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.LevelCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;
import sovang.store.Questions;

/** A small organisation in memory: unit 95 until 30/06/2025, two funds, a donor, and a campaign in October 2024. */
public final class Known implements Directory, Campaigns, Donors {

    public static final UnitCode UNIT = new UnitCode("95");
    public static final FundCode VNN = new FundCode("VNN");
    public static final FundCode ASXH = new FundCode("ASXH");
    static final DonorId DONOR = new DonorId("donor-1");
    static final CampaignCode OCTOBER = new CampaignCode("VNN2024");

    @Override
    public void require(DonorId donor) {
        if (!donor.equals(DONOR)) throw Refusal.rule("DONOR_UNKNOWN", "", "");
    }

    @Override
    public void require(CampaignCode code, FundCode fund) {
        if (!code.equals(OCTOBER)) throw Refusal.rule("CAMPAIGN_UNKNOWN", "", "");
        if (!fund.equals(VNN)) throw Refusal.rule("CAMPAIGN_OTHER_FUND", "", "");
    }

    @Override
    public void requireOpen(CampaignCode code, FundCode fund, LocalDate on) {
        require(code, fund);
        if (on.getMonthValue() != 10) throw Refusal.rule("CAMPAIGN_NOT_THEN", "", "");
    }

    @Override
    public void requireNotOver(CampaignCode code, FundCode fund, LocalDate on) {
        require(code, fund);
        if (on.getMonthValue() > 10) throw Refusal.rule("CAMPAIGN_NOT_THEN", "", "");
        if (on.getMonthValue() < 10) Questions.ask(Refusal.ask("CAMPAIGN_NOT_BEGUN", "", ""));
    }

    @Override
    public void requireUnit(UnitCode code, LocalDate day) {
        if (!code.equals(UNIT)) throw Refusal.rule("ORG_UNIT_UNKNOWN", "", "");
        if (day.isAfter(LocalDate.of(2025, 6, 30))) throw Refusal.rule("ORG_UNIT_NOT_THEN", "", "");
    }

    @Override
    public void requireFund(FundCode code) {
        if (!fund(code)) throw Refusal.rule("ORG_FUND_UNKNOWN", "", "");
    }

    @Override
    public boolean fund(FundCode code) {
        return Set.of(VNN, ASXH).contains(code);
    }

    @Override
    public Optional<Term> level(LevelCode code) {
        return Optional.empty();
    }

    @Override
    public Optional<Term> unit(UnitCode code) {
        return Optional.empty();
    }

    @Override
    public Optional<Account> account(PurseId purse) {
        return Optional.empty();
    }

    @Override
    public List<Account> accounts(String numberOrId) {
        return List.of();
    }

    @Override
    public List<Account> accounts(UnitCode unit, FundCode fund, PurseKind kind) {
        return List.of();
    }
}
