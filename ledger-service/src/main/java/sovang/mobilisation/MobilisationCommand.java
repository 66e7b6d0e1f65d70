package sovang.mobilisation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.DonorKind;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.naming.StreamId;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** What can be asked of donors, campaigns and pledges. */
sealed interface MobilisationCommand {

    StreamId subject();

    @TargetAggregateIdentifier
    default String stream() {
        return subject().stream();
    }

    record AddDonor(
            DonorId subject,
            DonorKind kind,
            Personal name,
            @Nullable Personal phone,
            @Nullable Personal address,
            @Nullable Personal idNumber)
            implements MobilisationCommand {}

    record OpenCampaign(
            CampaignCode subject,
            String name,
            UnitCode unit,
            @Nullable FundCode fund,
            LocalDate from,
            LocalDate to) implements MobilisationCommand {}

    /** @param minutes by which an unpaid pledge of earlier years is taken over */
    record RecordPledge(
            PledgeId subject,
            UnitCode unit,
            FundCode fund,
            @Nullable CampaignCode campaign,
            DonorId donor,
            @Nullable Personal credited,
            boolean anonymous,
            Dong amount,
            List<Instalment> schedule,
            LocalDate on,
            @Nullable LocalDate expires,
            @Nullable String minutes)
            implements MobilisationCommand {

        PledgeRecorded recorded() {
            return new PledgeRecorded(
                    subject, unit, fund, campaign, donor, credited, anonymous, amount, schedule, on, expires, minutes);
        }
    }

    /** @param schedule null when no new one was named */
    record AmendPledge(
            PledgeId subject, Dong amount, @Nullable List<Instalment> schedule, String reason, LocalDate on)
            implements MobilisationCommand {}

    record CancelPledge(PledgeId subject, String reason, LocalDate on) implements MobilisationCommand {}

    record DropPledge(PledgeId subject, String reason, LocalDate on) implements MobilisationCommand {}

    record RevivePledge(PledgeId subject, String reason, LocalDate on) implements MobilisationCommand {}

    record CorrectPledgeUnit(PledgeId subject, UnitCode unit, String reason, LocalDate on)
            implements MobilisationCommand {}

    /** Whatever is null stays; an empty text takes away. */
    record CorrectDonor(
            DonorId subject,
            @Nullable DonorKind kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String idNumber,
            String reason,
            LocalDate on)
            implements MobilisationCommand {}

    /** Whichever day is null stays. */
    record RescheduleCampaign(
            CampaignCode subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String reason,
            LocalDate on) implements MobilisationCommand {}
}
