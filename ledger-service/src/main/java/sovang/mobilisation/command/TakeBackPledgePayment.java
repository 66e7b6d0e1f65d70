package sovang.mobilisation.command;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;

/** What a receipt paid is taken back: it was refunded, reversed, or attributed elsewhere. Never more than it paid. */
public record TakeBackPledgePayment(PledgeId pledge, ReceiptId by, Dong amount, LocalDate on) {

    @TargetAggregateIdentifier
    public String stream() {
        return pledge.stream();
    }
}
