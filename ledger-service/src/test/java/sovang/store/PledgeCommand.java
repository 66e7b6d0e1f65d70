package sovang.store;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;

/** What can be asked of a {@link Pledge}. */
sealed interface PledgeCommand {

    @TargetAggregateIdentifier
    PledgeId pledge();

    /** @param credited a name, kept as a personal field */
    record Promise(PledgeId pledge, long amount, @Nullable String credited) implements PledgeCommand {}

    /** Records without looking whether it is there. */
    record PromiseBlindly(PledgeId pledge) implements PledgeCommand {}

    record Pay(PledgeId pledge, ReceiptId by, Dong amount) implements PledgeCommand {}

    record Cancel(PledgeId pledge) implements PledgeCommand {}

    /** Nothing happens. */
    record Look(PledgeId pledge) implements PledgeCommand {}

    /** Pays two pledges in one unit of work; the other one through the gateway. */
    record PayBoth(PledgeId pledge, PledgeId other, ReceiptId by, Dong amount) implements PledgeCommand {}
}
