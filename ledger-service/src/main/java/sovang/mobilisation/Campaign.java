package sovang.mobilisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.mobilisation.MobilisationCommand.OpenCampaign;
import sovang.mobilisation.event.CampaignEvent;
import sovang.mobilisation.event.CampaignEvent.CampaignOpened;
import sovang.organisation.command.Directory;
import sovang.refusal.Refusal;

/** A window of mobilisation. */
final class Campaign {

    @AggregateIdentifier
    private String stream;

    private boolean opened;

    Campaign() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(OpenCampaign command, Directory directory) {
        if (opened)
            throw Refusal.rule(
                    "CAMPAIGN_EXISTS",
                    "Đợt vận động có mã " + command.subject() + " đã có. Hãy đặt mã khác.",
                    "There is a campaign " + command.subject() + " already. Choose another code.");
        if (command.to().isBefore(command.from()))
            throw Refusal.invalid(
                    "to",
                    "CAMPAIGN_ENDS_BEFORE_START",
                    "Đợt vận động kết thúc ngày " + command.to() + ", trước ngày bắt đầu " + command.from() + ".",
                    "The campaign would end on " + command.to() + ", before it begins on " + command.from() + ".");
        directory.requireUnit(command.unit(), command.from());
        if (command.fund() != null) directory.requireFund(command.fund());
        apply(new CampaignOpened(
                command.subject(), command.name(), command.unit(), command.fund(), command.from(), command.to()));
        return command.subject().value();
    }

    @EventSourcingHandler
    void evolve(CampaignEvent event) {
        stream = event.subject().stream();
        opened = true;
    }
}
