package sovang.mobilisation.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeId;

/** Somebody says who gave money that pays a pledge: when it is another donor than the pledge's, that is asked about. */
public record NameGiver(PledgeId pledge, DonorId donor) {

    @TargetAggregateIdentifier
    public String stream() {
        return pledge.stream();
    }
}
