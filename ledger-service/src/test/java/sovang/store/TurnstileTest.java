package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
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

    @Test
    void what_a_look_took_from_a_write_that_failed_is_forgotten_and_the_next_one_leaves_no_gap()
            throws InterruptedException {
        promise(pledge);
        var look = new Held();
        var seen = new ConcurrentLinkedQueue<String>();
        node.bus.registerHandlerInterceptor(look);
        PledgeId other = promised();
        door.reopen();
        Crowd.of(3, n -> {
            if (n == 0) pay(other, Door.SLOW);
            if (n == 1) {
                Soon.is("the appender is held up", () -> door.held);
                assertThatThrownBy(() -> pay(pledge, Door.TOO_MUCH)).isInstanceOf(Refusal.class);
                look.latch.countDown(); // it is taken back, and only now the look ends
            }
            if (n == 2) {
                Soon.is("the payment waits", () -> waiting() == 1);
                look.armed = true;
                Thread looking = Thread.ofVirtual().start(() -> seen.add(look()));
                Soon.is("somebody has looked", () -> look.reached);
                door.open();
                looking.join();
            }
        });

        pay(pledge, 1);
        assertThat(seen).containsExactly("0");
        assertThat(look()).isEqualTo("1");
        assertThat(node.storage.lastSequenceNumberFor(pledge.stream())).contains(1L);
        assertThat(gaps()).isZero();
    }

    @Test
    void sixty_four_clients_on_one_stream_are_all_served_though_a_third_of_the_writes_fail()
            throws InterruptedException {
        promise(pledge);
        var answers = new ConcurrentLinkedQueue<String>();
        Crowd.of(64, n -> {
            for (int i = 0; i < 10; i++)
                try {
                    pay(pledge, (n + i) % 3 == 0 ? Door.TOO_MUCH : 1);
                    answers.add("ok");
                } catch (Refusal no) {
                    answers.add(no.code());
                }
        });

        long paid = answers.stream().filter("ok"::equals).count();
        assertThat(answers).hasSize(640).containsOnly("ok", "TOO_MUCH");
        assertThat(look()).isEqualTo(String.valueOf(paid));
        assertThat(node.storage.lastSequenceNumberFor(pledge.stream())).contains(paid);
        assertThat(gaps()).isZero();
    }

    @Test
    void while_the_database_is_away_all_who_wait_on_one_stream_are_told_that_and_not_that_others_are_in_the_way()
            throws InterruptedException {
        promise(pledge);
        var answers = new ConcurrentLinkedQueue<String>();
        PledgeId other = promised();
        door.reopen();
        Crowd.of(32, n -> {
            if (n > 1) Soon.is("the appender is held up", () -> door.held);
            if (n == 1) {
                Soon.is("all wait", () -> waiting() == 30);
                node.pool.close(); // ends when its connections are cut; that it began says less
                door.open();
                return;
            }
            try {
                pay(n == 0 ? other : pledge, n == 0 ? Door.SLOW : 1);
            } catch (Refusal no) {
                if (n > 1) answers.add(no.code());
            }
        });

        assertThat(answers).hasSize(30).containsOnly("STORE_AWAY");
    }

    /** Streams whose events are not 0, 1, 2 … */
    private static long gaps() {
        return DATABASE.sql().sql("""
                        select count(*) from (select stream from ledger.event group by stream
                        having max(sequence) + 1 <> count(*)) gaps""").query(Long.class).single();
    }

    /** Keeps the next look from ending, after it has seen what it wanted to see. */
    private static final class Held implements MessageHandlerInterceptor<CommandMessage<?>> {

        final CountDownLatch latch = new CountDownLatch(1);
        volatile boolean armed;
        volatile boolean reached;

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            Object seen = chain.proceed();
            if (armed && !reached && unitOfWork.getMessage().getPayload() instanceof Look) {
                reached = true;
                latch.await();
            }
            return seen;
        }
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
