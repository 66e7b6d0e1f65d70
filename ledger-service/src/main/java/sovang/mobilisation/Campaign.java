package sovang.mobilisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.mobilisation.MobilisationCommand.OpenCampaign;
import sovang.mobilisation.MobilisationCommand.RescheduleCampaign;
import sovang.mobilisation.event.CampaignEvent;
import sovang.mobilisation.event.CampaignEvent.CampaignOpened;
import sovang.mobilisation.event.CampaignEvent.CampaignRescheduled;
import sovang.organisation.command.Directory;
import sovang.refusal.Refusal;

/** A window of mobilisation. */
final class Campaign {

    @AggregateIdentifier
    private String stream;

    private boolean opened;
    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MAX;

    Campaign() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(OpenCampaign command, Directory directory) {
        if (opened)
            throw Refusal.rule(
                    "CAMPAIGN_EXISTS",
                    "Đợt vận động có mã " + command.subject() + " đã có. Hãy đặt mã khác.",
                    "There is a campaign " + command.subject() + " already. Choose another code.");
        requireOrder(command.from(), command.to());
        directory.requireUnit(command.unit(), command.from());
        if (command.fund() != null) directory.requireFund(command.fund());
        apply(new CampaignOpened(
                command.subject(), command.name(), command.unit(), command.fund(), command.from(), command.to()));
        return command.subject().value();
    }

    @CommandHandler
    void decide(RescheduleCampaign command) {
        LocalDate first = command.from() == null ? from : command.from();
        LocalDate last = command.to() == null ? to : command.to();
        requireOrder(first, last);
        if (first.equals(from) && last.equals(to))
            throw Refusal.rule(
                    "CAMPAIGN_DAYS_SAME",
                    "Các ngày giống như đang ghi, không có gì để sửa.",
                    "The days are what they are already: there is nothing to change.");
        apply(new CampaignRescheduled(command.subject(), first, last, command.reason(), command.on()));
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from))
            throw Refusal.invalid(
                    "to",
                    "CAMPAIGN_ENDS_BEFORE_START",
                    "Đợt vận động kết thúc ngày " + to + ", trước ngày bắt đầu " + from + ".",
                    "The campaign would end on " + to + ", before it begins on " + from + ".");
    }

    @EventSourcingHandler
    void evolve(CampaignEvent event) {
        stream = event.subject().stream();
        opened = true;
        switch (event) {
            case CampaignOpened it -> {
                from = it.from();
                to = it.to();
            }
            case CampaignRescheduled it -> {
                from = it.from();
                to = it.to();
            }
        }
    }
}
