package sovang.mobilisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.MobilisationCommand.RecordPledge;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** A pledge of 50 million đồng to the fund VNN on 20/09/2024, and how it may differ. */
record APledge(
        UnitCode unit,
        FundCode fund,
        DonorId donor,
        @Nullable CampaignCode campaign,
        Dong amount,
        List<Instalment> schedule,
        LocalDate on,
        @Nullable LocalDate expires,
        @Nullable String minutes) {

    static final PledgeId ID = new PledgeId("pledge-1");
    static final ReceiptId RECEIPT = new ReceiptId("receipt-1");
    static final LocalDate DAY = LocalDate.of(2024, 9, 20);

    static APledge of(long amount) {
        return new APledge(Known.UNIT, Known.VNN, Known.DONOR, null, Dong.of(amount), List.of(), DAY, null, null);
    }

    APledge ofUnit(String code) {
        return new APledge(new UnitCode(code), fund, donor, campaign, amount, schedule, on, expires, minutes);
    }

    APledge ofFund(String code) {
        return new APledge(unit, new FundCode(code), donor, campaign, amount, schedule, on, expires, minutes);
    }

    APledge by(String id) {
        return new APledge(unit, fund, new DonorId(id), campaign, amount, schedule, on, expires, minutes);
    }

    APledge inCampaign(String code) {
        return new APledge(unit, fund, donor, new CampaignCode(code), amount, schedule, on, expires, minutes);
    }

    APledge promised(Instalment... instalments) {
        return new APledge(unit, fund, donor, campaign, amount, List.of(instalments), on, expires, minutes);
    }

    APledge on(LocalDate day) {
        return new APledge(unit, fund, donor, campaign, amount, schedule, day, expires, minutes);
    }

    APledge until(LocalDate day) {
        return new APledge(unit, fund, donor, campaign, amount, schedule, on, day, minutes);
    }

    APledge takenOverBy(String document) {
        return new APledge(unit, fund, donor, campaign, amount, schedule, on, expires, document);
    }

    RecordPledge asked() {
        return new RecordPledge(ID, unit, fund, campaign, donor, null, false, amount, schedule, on, expires, minutes);
    }

    static Instalment part(int month, int day, long amount) {
        return new Instalment(LocalDate.of(2024, month, day), Dong.of(amount));
    }
}
