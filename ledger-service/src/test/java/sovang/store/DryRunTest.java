package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Cancel;
import sovang.store.PledgeCommand.Look;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.PayBoth;
import sovang.store.PledgeCommand.Promise;

/** A dry run decides and checks everything, and leaves no trace. */
class DryRunTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    final Gateway gateway = NODE.gateway;
    final PledgeId pledge = Sample.pledge();

    @BeforeEach
    void promised() {
        gateway.send(new Promise(pledge, 5, null), Sample.anybody());
    }

    @Test
    void it_answers_what_would_be_answered_at_no_position() {
        var receipt = Sample.receipt();
        assertThat(gateway.send(new Pay(pledge, receipt, Dong.of(7)), Sample.trying()))
                .isEqualTo(new Done(receipt.toString(), 0, false, true));
        assertThat(gateway.send(new Look(pledge), Sample.trying())).isEqualTo(new Done("0", 0, false, true));
    }

    @Test
    void it_leaves_no_event_no_key_and_no_data_key() {
        long events = NODE.feed.head();
        long keys = Rows.keys(DATABASE);
        var trying = new Caller("actor-1", Set.of(), "request-1", "dry", "", true, Set.of());
        gateway.send(new Promise(Sample.pledge(), 5, "Lê Văn C"), trying);

        assertThat(NODE.feed.head()).isEqualTo(events);
        assertThat(Rows.of(DATABASE, "command", "key = 'dry'")).isZero();
        assertThat(Rows.keys(DATABASE)).isEqualTo(keys);
    }

    @Test
    void the_aggregate_decides_the_same_afterwards_also_from_the_cache() {
        gateway.send(new Cancel(pledge), Sample.trying());
        gateway.send(new PayBoth(pledge, another(), Sample.receipt(), Dong.of(9)), Sample.trying());

        assertThat(gateway.send(new Look(pledge), Sample.anybody()).id()).isEqualTo("0");
        assertThat(gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.anybody())
                        .position())
                .isEqualTo(NODE.feed.head());
        assertThat(gateway.send(new Look(pledge), Sample.anybody()).id()).isEqualTo("7");
    }

    @Test
    void what_was_tried_can_then_be_done() {
        PledgeId other = Sample.pledge();
        gateway.send(new Promise(other, 5, "Lê Văn C"), Sample.trying());

        assertThat(gateway.send(new Promise(other, 5, "Lê Văn C"), Sample.anybody())
                        .id())
                .isEqualTo(other.toString());
    }

    @Test
    void it_refuses_what_would_be_refused() {
        gateway.send(new Cancel(pledge), Sample.anybody());
        assertThatThrownBy(() -> gateway.send(new Cancel(pledge), Sample.trying()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void real_commands_beside_it_are_not_disturbed() throws InterruptedException {
        long before = NODE.feed.head();
        Crowd.of(
                60,
                n -> gateway.send(
                        new Promise(Sample.pledge(), 5, null), n % 3 == 0 ? Sample.trying() : Sample.anybody()));

        assertThat(NODE.feed.head()).isEqualTo(before + 40);
    }

    private PledgeId another() {
        PledgeId other = Sample.pledge();
        gateway.send(new Promise(other, 5, null), Sample.anybody());
        return other;
    }
}
