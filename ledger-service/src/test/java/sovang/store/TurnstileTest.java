package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeEvent.PledgeCancelled;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Cancel;
import sovang.store.PledgeCommand.Look;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.Promise;

/** Commands on one stream are decided while the ones before them still wait for their commit, and fall with them. */
class TurnstileTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    final Door door = new Door();
    final Node node = Node.on(DATABASE, plain -> plain.with(door));
    final PledgeId pledge = Sample.pledge();

    @Test
    void many_on_one_stream_are_written_in_one_transaction() throws InterruptedException {
        promise(pledge);
        whileTheAppenderIsHeldUp(30, n -> pay(pledge, 1));

        assertThat(look()).isEqualTo("30");
        assertThat(node.storage.lastSequenceNumberFor(pledge.stream())).contains(30L);
        assertThat(node.meters.get("sovang.append.batch.size").summary().max()).isEqualTo(30);
    }

    @Test
    void what_was_decided_on_a_write_that_fails_is_decided_anew() throws InterruptedException {
        promise(pledge);
        whileTheAppenderIsHeldUp(30, n -> {
            if (n % 10 != 3) pay(pledge, 1);
            else
                assertThatThrownBy(() -> pay(pledge, Door.TOO_MUCH))
                        .isInstanceOfSatisfying(
                                Refusal.class, no -> assertThat(no.code()).isEqualTo("TOO_MUCH"));
        });

        assertThat(look()).isEqualTo("27");
        assertThat(node.storage.readEvents(pledge.stream()).asStream()).hasSize(28);
        assertThat(node.storage.lastSequenceNumberFor(pledge.stream())).contains(27L);
    }

    @Test
    void nobody_is_refused_for_something_that_was_not_recorded() throws InterruptedException {
        var paying = new AtomicBoolean();
        promise(pledge);
        door.reopen();
        Crowd.of(4, n -> {
            if (n == 0) pay(promised(), Door.SLOW);
            if (n > 0) Soon.is("the appender is held up", () -> door.held);
            if (n == 1)
                assertThatThrownBy(() -> node.gateway.send(new Cancel(pledge), Sample.anybody()))
                        .isInstanceOfSatisfying(
                                Refusal.class, no -> assertThat(no.code()).isEqualTo("TOO_MUCH"));
            if (n == 2) {
                Soon.is("the other one waits to be cancelled", () -> waiting() == 1);
                paying.set(true);
                pay(pledge, 1);
            }
            if (n == 3) {
                Soon.is("somebody pays meanwhile", paying::get);
                door.open();
            }
        });

        assertThat(look()).isEqualTo("1");
    }

    /** All decide; none is written before the last one waits. */
    private void whileTheAppenderIsHeldUp(int size, Crowd.Work work) throws InterruptedException {
        door.reopen();
        PledgeId other = promised();
        Crowd.of(size + 2, n -> {
            if (n == size) pay(other, Door.SLOW);
            else Soon.is("the appender is held up", () -> door.held);
            if (n < size) work.of(n);
            if (n > size) {
                Soon.is("all wait", () -> waiting() == size);
                door.open();
            }
        });
    }

    private double waiting() {
        return node.meters.get("sovang.append.queue").gauge().value();
    }

    private String look() {
        return String.valueOf(
                node.gateway.send(new Look(pledge), Sample.anybody()).id());
    }

    private PledgeId promised() {
        var other = Sample.pledge();
        promise(other);
        return other;
    }

    private void promise(PledgeId promised) {
        node.gateway.send(new Promise(promised, 5, null), Sample.anybody());
    }

    private void pay(PledgeId paid, long amount) {
        node.gateway.send(new Pay(paid, Sample.receipt(), Dong.of(amount)), Sample.anybody());
    }

    /** Holds the appender up, and refuses large payments and everything that is cancelled. */
    private static final class Door implements Lookup {

        static final long SLOW = 999_999;
        static final long TOO_MUCH = 1_000_000;

        private volatile CountDownLatch latch = new CountDownLatch(0);
        volatile boolean held;

        void reopen() {
            latch = new CountDownLatch(1);
        }

        void open() {
            latch.countDown();
        }

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
            for (Recorded event : events) {
                long amount =
                        event.event() instanceof PledgePaid paid ? paid.amount().amount() : 0;
                if (amount == TOO_MUCH || event.event() instanceof PledgeCancelled)
                    throw Refusal.rule("TOO_MUCH", "Quá nhiều.", "Too much.");
                if (amount == SLOW) hold();
            }
        }

        private void hold() {
            held = true;
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
