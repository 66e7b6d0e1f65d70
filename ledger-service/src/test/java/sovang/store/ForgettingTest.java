package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.Promise;

/** A check may remember for as long as nobody else appends and nothing is taken back. */
class ForgettingTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    final Rule rule = new Rule();
    final Node node = Node.on(DATABASE, plain -> plain.with(rule));
    final PledgeId pledge = Sample.pledge();

    @Test
    void it_remembers_while_this_node_alone_appends() {
        node.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        int before = rule.forgot.get();
        pay(node, 1);
        pay(node, 2);
        assertThat(rule.forgot.get()).isEqualTo(before);
    }

    @Test
    void it_forgets_what_was_refused_or_only_tried() {
        node.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        int before = rule.forgot.get();
        assertThatThrownBy(() -> pay(node, Rule.TOO_MUCH)).isInstanceOf(Refusal.class);
        assertThat(rule.forgot.get()).isGreaterThan(before);
        int refused = rule.forgot.get();
        node.gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(1)), Sample.trying());
        assertThat(rule.forgot.get()).isGreaterThan(refused);
    }

    @Test
    void it_forgets_when_another_node_has_appended() {
        node.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        int before = rule.forgot.get();
        Node other = Node.on(DATABASE, plain -> plain.with(new Rule()));
        other.gateway.send(new Promise(Sample.pledge(), 5, null), Sample.anybody());
        assertThat(rule.forgot.get()).isEqualTo(before);
        pay(node, 1);
        assertThat(rule.forgot.get()).isEqualTo(before + 1);
    }

    private void pay(Node by, long amount) {
        by.gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(amount)), Sample.anybody());
    }

    /** Counts how often it forgot. */
    private static final class Rule implements Lookup {

        static final long TOO_MUCH = 1_000_000;
        final AtomicInteger forgot = new AtomicInteger();

        @Override
        public String name() {
            return "tried";
        }

        @Override
        public List<Table> tables() {
            return List.of();
        }

        @Override
        public void on(Recorded recorded, Rows rows) {}

        @Override
        public void check(List<Recorded> events, Connection connection) {
            for (Recorded event : events)
                if (event.event() instanceof PledgePaid paid && paid.amount().amount() == TOO_MUCH)
                    throw Refusal.rule("TOO_MUCH", "Quá nhiều.", "Too much.");
        }

        @Override
        public void forget() {
            forgot.incrementAndGet();
        }
    }
}
