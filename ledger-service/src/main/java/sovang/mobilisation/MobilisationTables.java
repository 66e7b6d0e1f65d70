package sovang.mobilisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.mobilisation.command.Campaigns;
import sovang.mobilisation.command.Donors;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.CampaignEvent;
import sovang.mobilisation.event.CampaignEvent.CampaignOpened;
import sovang.mobilisation.event.CampaignEvent.CampaignRescheduled;
import sovang.mobilisation.event.DonorEvent;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorEvent.DonorCorrected;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeEvent;
import sovang.mobilisation.event.PledgeEvent.PledgeAmended;
import sovang.mobilisation.event.PledgeEvent.PledgeCancelled;
import sovang.mobilisation.event.PledgeEvent.PledgeDropped;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeEvent.PledgePaymentReversed;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeEvent.PledgeRevived;
import sovang.mobilisation.event.PledgeEvent.PledgeUnitCorrected;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Recorded;
import sovang.organisation.event.FundCode;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.store.Lookup;
import sovang.store.Questions;

/** The look-up tables of donors, campaigns and pledges. */
@Component
final class MobilisationTables implements Lookup, Campaigns, Donors {

    private record Window(@Nullable String fund, LocalDate from, LocalDate to) {}

    private final JdbcClient sql;

    MobilisationTables(JdbcClient sql) {
        this.sql = sql;
    }

    private static final Table DONOR = Table.changing("donor", 1, "donor", "kind");
    private static final Table CAMPAIGN = Table.changing("campaign", 1, "code", "unit", "fund", "\"from\"", "\"to\"");
    private static final Table PLEDGE = Table.changing("pledge", 1, "pledge", "unit", "owed", "pursued", "expires");

    @Override
    public int version() {
        return 2; // pledges
    }

    @Override
    public String name() {
        return "donors";
    }

    @Override
    public List<Table> tables() {
        return List.of(DONOR, CAMPAIGN, PLEDGE);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case DonorEvent it -> donor(it, rows);
            case CampaignEvent it -> campaign(it, rows);
            case PledgeEvent it -> pledge(it, rows);
            default -> {}
        }
    }

    private static void donor(DonorEvent event, Rows rows) {
        switch (event) {
            case DonorAdded it ->
                rows.insert(DONOR, it.subject(), it.kind().name().toLowerCase(Locale.ROOT));
            case DonorCorrected it ->
                rows.change(
                        "update donor set kind = ? where donor = ?",
                        it.kind().name().toLowerCase(Locale.ROOT),
                        it.subject());
        }
    }

    private static void campaign(CampaignEvent event, Rows rows) {
        switch (event) {
            case CampaignOpened it -> rows.insert(CAMPAIGN, it.subject(), it.unit(), it.fund(), it.from(), it.to());
            case CampaignRescheduled it ->
                rows.change(
                        "update campaign set \"from\" = ?, \"to\" = ? where code = ?",
                        it.from(),
                        it.to(),
                        it.subject());
        }
    }

    /** What is owed on each pledge, negative where it was paid over. */
    private static void pledge(PledgeEvent event, Rows rows) {
        switch (event) {
            case PledgeRecorded it -> rows.insert(PLEDGE, it.subject(), it.unit(), it.amount(), true, it.expires());
            case PledgeAmended it -> owes(rows, it.subject(), it.amount().minus(it.before()));
            case PledgeUnitCorrected it ->
                rows.change("update pledge set unit = ? where pledge = ?", it.unit(), it.subject());
            case PledgePaid it -> owes(rows, it.subject(), it.amount().negated());
            case PledgePaymentReversed it -> owes(rows, it.subject(), it.amount());
            case PledgeCancelled it -> leave(rows, it.subject());
            case PledgeDropped it -> leave(rows, it.subject());
            case PledgeRevived it ->
                rows.change("update pledge set pursued = true, expires = null where pledge = ?", it.subject());
        }
    }

    private static void owes(Rows rows, PledgeId pledge, Dong more) {
        rows.change("update pledge set owed = owed + ? where pledge = ?", more, pledge);
    }

    private static void leave(Rows rows, PledgeId pledge) {
        rows.change("update pledge set pursued = false where pledge = ?", pledge);
    }

    @Override
    public void require(DonorId donor) {
        if (sql.sql("select 1 from ledger.donor where donor = :donor")
                .param("donor", donor.value())
                .query()
                .optionalValue()
                .isEmpty())
            throw Refusal.rule(
                    "DONOR_UNKNOWN",
                    "Chưa có người ủng hộ mã " + donor
                            + ". Tìm bằng sovang donor find, hoặc thêm bằng sovang donor add.",
                    "There is no donor " + donor + ". Find one with sovang donor find, or use sovang donor add.");
    }

    @Override
    public void require(CampaignCode code, FundCode fund) {
        window(code, fund);
    }

    @Override
    public void requireOpen(CampaignCode code, FundCode fund, LocalDate on) {
        var window = window(code, fund);
        if (on.isBefore(window.from()) || on.isAfter(window.to())) throw notThen(code, window, on);
    }

    @Override
    public void requireNotOver(CampaignCode code, FundCode fund, LocalDate on) {
        var window = window(code, fund);
        if (on.isAfter(window.to())) throw notThen(code, window, on);
        if (on.isBefore(window.from()))
            Questions.ask(Refusal.ask(
                    "CAMPAIGN_NOT_BEGUN",
                    "Đợt vận động " + code + " bắt đầu ngày " + window.from() + "; đăng ký ghi ngày " + on
                            + ". Vẫn ghi vào đợt này?",
                    "The campaign " + code + " begins on " + window.from() + "; the pledge is of " + on
                            + ". Record it for this campaign all the same?"));
    }

    private static Refusal notThen(CampaignCode code, Window window, LocalDate on) {
        String days = "sovang campaign days " + code + " --from … --to …";
        return Refusal.rule(
                "CAMPAIGN_NOT_THEN",
                "Đợt vận động " + code + " nhận từ " + window.from() + " đến " + window.to() + ", không nhận vào ngày "
                        + on + ". Ngày của đợt sai thì sửa: " + days,
                "The campaign " + code + " takes gifts from " + window.from() + " to " + window.to() + ", not on " + on
                        + ". If its days are wrong, change them: " + days);
    }

    private Window window(CampaignCode code, FundCode fund) {
        var window = sql.sql("select fund, \"from\", \"to\" from ledger.campaign where code = :code")
                .param("code", code.value())
                .query((row, n) -> new Window(
                        row.getString(1),
                        Objects.requireNonNull(row.getObject(2, LocalDate.class)),
                        Objects.requireNonNull(row.getObject(3, LocalDate.class))))
                .optional()
                .orElseThrow(() -> Refusal.rule(
                        "CAMPAIGN_UNKNOWN",
                        "Chưa có đợt vận động " + code + ". Xem bằng lệnh sovang campaign list.",
                        "There is no campaign " + code + ". See sovang campaign list."));
        if (window.fund() != null && !window.fund().equals(fund.value()))
            throw Refusal.rule(
                    "CAMPAIGN_OTHER_FUND",
                    "Đợt vận động " + code + " là của quỹ " + window.fund() + ", không phải quỹ " + fund + ".",
                    "The campaign " + code + " is for the fund " + window.fund() + ", not for " + fund + ".");
        return window;
    }
}
