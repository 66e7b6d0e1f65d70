package sovang.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.DonorController.NewDonor;
import sovang.mobilisation.MobilisationCommand.AmendPledge;
import sovang.mobilisation.command.PayPledge;
import sovang.mobilisation.event.DonorKind;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.refusal.Refusal;

class PledgeOfAnotherKindTest {

    private static final PledgeId DONOR_AS_PLEDGE = new PledgeId(Known.DONOR.value());

    private final MemoryLedger ledger = new MemoryLedger();

    @Test
    void the_id_of_something_else_is_no_pledge() {
        ledger.send(DonorController.command(new NewDonor(DonorKind.PERSON, "Sơn", null, null, null), Known.DONOR));
        var commands = List.of(
                new PayPledge(DONOR_AS_PLEDGE, APledge.RECEIPT, Known.VNN, Dong.of(1), APledge.DAY),
                new AmendPledge(DONOR_AS_PLEDGE, Dong.of(1), null, "xin sửa", APledge.DAY));
        for (Object command : commands)
            assertThatThrownBy(() -> ledger.send(command))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PLEDGE_UNKNOWN"));
        assertThat(ledger.events(Known.DONOR)).hasSize(1);
    }
}
