package sovang.mobilisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.mobilisation.MobilisationCommand.AddDonor;
import sovang.mobilisation.event.DonorEvent;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorKind;
import sovang.refusal.Refusal;

/** Someone who gives. One who is to stay anonymous is known by no phone, address or number. */
final class Donor {

    @AggregateIdentifier
    private String stream;

    Donor() {}

    @CommandHandler
    Donor(AddDonor command) {
        boolean traceable = command.phone() != null || command.address() != null || command.idNumber() != null;
        if (command.kind() == DonorKind.ANONYMOUS && traceable)
            throw Refusal.rule(
                    "DONOR_ANONYMOUS_TRACEABLE",
                    "Người ủng hộ ẩn danh thì không ghi điện thoại, địa chỉ hay số giấy tờ. "
                            + "Nếu chỉ xin không nêu tên, hãy ghi người ủng hộ bình thường và đánh dấu ẩn danh ở khoản ủng hộ.",
                    "An anonymous donor has no phone, address or number. "
                            + "If only the name is not to be shown, add the donor as usual and mark the gift as anonymous.");
        apply(new DonorAdded(
                command.subject(),
                command.kind(),
                command.name(),
                command.phone(),
                command.address(),
                command.idNumber()));
    }

    @EventSourcingHandler
    void evolve(DonorEvent event) {
        stream = event.subject().stream();
    }
}
