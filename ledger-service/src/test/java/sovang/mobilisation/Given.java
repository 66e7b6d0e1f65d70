package sovang.mobilisation;

import static sovang.mobilisation.APledge.ID;
import static sovang.mobilisation.APledge.RECEIPT;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.MobilisationCommand.AmendPledge;
import sovang.mobilisation.command.PayPledge;
import sovang.mobilisation.command.TakeBackPledgePayment;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeEvent;
import sovang.mobilisation.event.PledgeEvent.PledgeAmended;
import sovang.mobilisation.event.PledgeEvent.PledgeCancelled;
import sovang.mobilisation.event.PledgeEvent.PledgeDropped;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeEvent.PledgePaymentReversed;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.money.Dong;

/** What may have happened to a pledge of 50 đồng, and what is asked a month later. */
final class Given {

    static final LocalDate LATER = APledge.DAY.plusMonths(1);
    static final PledgeRecorded FIFTY = APledge.of(50).asked().recorded();
    static final PledgeRecorded UNTIL_OCTOBER =
            APledge.of(50).until(LocalDate.of(2024, 10, 1)).asked().recorded();
    static final PledgeCancelled CANCELLED = new PledgeCancelled(ID, "xin rút", APledge.DAY);
    static final PledgeDropped DROPPED = new PledgeDropped(ID, "không liên lạc được", APledge.DAY);

    private Given() {}

    static void happens(List<PledgeEvent> given, Object when, PledgeEvent then) {
        fixture().given(given).when(when).expectEvents(then);
    }

    static void refuses(List<PledgeEvent> given, Object when, String code) {
        fixture().given(given).when(when).expectNoEvents().expectException(Codes.refusal(code));
    }

    private static AggregateTestFixture<Pledge> fixture() {
        var fixture = new AggregateTestFixture<>(Pledge.class);
        fixture.registerInjectableResource(new Known());
        return fixture;
    }

    static PayPledge pay(long amount) {
        return new PayPledge(ID, RECEIPT, Known.VNN, Dong.of(amount), LATER);
    }

    static PledgePaid paid(long amount) {
        return new PledgePaid(ID, RECEIPT, Dong.of(amount), LATER);
    }

    static TakeBackPledgePayment takeBack(long amount) {
        return new TakeBackPledgePayment(ID, RECEIPT, Dong.of(amount), LATER);
    }

    static PledgePaymentReversed reversed(long amount) {
        return new PledgePaymentReversed(ID, RECEIPT, Dong.of(amount), LATER);
    }

    static AmendPledge amend(long amount, @Nullable List<Instalment> schedule) {
        return new AmendPledge(ID, Dong.of(amount), schedule, "xin sửa", LATER);
    }

    static PledgeAmended amended(long before, long amount) {
        return new PledgeAmended(ID, Dong.of(before), Dong.of(amount), List.of(), "xin sửa", LATER);
    }
}
