package sovang.mobilisation.command;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.organisation.event.FundCode;

/**
 * Money of a receipt pays a pledge: early, late, in part or over, and also one that is no longer pursued, for the money
 * has come. The unit that received may be another one than the pledge's, such as its successor.
 *
 * @param fund of the receipt; a pledge is paid into its own fund only
 */
public record PayPledge(PledgeId pledge, ReceiptId by, FundCode fund, Dong amount, LocalDate on) {

    @TargetAggregateIdentifier
    public String stream() {
        return pledge.stream();
    }
}
