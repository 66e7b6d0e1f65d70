package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Look;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.Promise;

/** The database goes away and comes back: one command is told so, the next works, nothing is doubled. */
class AwayTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    final PledgeId pledge = Sample.pledge();

    @Test
    void the_command_that_meets_a_lost_connection_is_told_and_the_next_works() {
        var node = Node.on(DATABASE);
        node.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        long before = node.feed.head();
        terminateAllOthers();

        var pay = new Pay(pledge, Sample.receipt(), Dong.of(7));
        assertAway(() -> node.gateway.send(pay, Sample.keyed("a", "pay")));
        Done done = node.gateway.send(pay, Sample.keyed("a", "pay"));

        assertThat(done.position()).isEqualTo(before + 1);
        assertThat(done.replayed()).isFalse();
        assertThat(node.gateway.send(new Look(pledge), Sample.anybody()).id()).isEqualTo("7");
    }

    @Test
    void a_connection_lost_within_the_transaction_leaves_nothing() {
        var payments = new Payments(DATABASE);
        var node = Node.on(DATABASE, plain -> plain.with(payments));
        node.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        long before = node.feed.head();
        Thread.ofVirtual().start(() -> {
            Soon.is("the appender is within its transaction", () -> payments.held);
            terminateAllOthers();
            payments.gate.countDown();
        });

        var pay = new Pay(pledge, Sample.receipt(), Dong.of(Payments.SLOW));
        assertAway(() -> node.gateway.send(pay, Sample.keyed("b", "pay")));
        assertThat(node.gateway.send(pay, Sample.keyed("b", "pay")).position()).isEqualTo(before + 1);
    }

    @Test
    void a_commit_whose_answer_was_lost_is_found_by_the_repeat() {
        var line = new LostAnswer();
        var node = Node.on(DATABASE, plain -> plain.over(line::over));
        node.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        long before = node.feed.head();
        line.next.set(true);

        var pay = new Pay(pledge, Sample.receipt(), Dong.of(7));
        assertAway(() -> node.gateway.send(pay, Sample.keyed("d", "pay")));
        Done again = node.gateway.send(pay, Sample.keyed("d", "pay"));

        assertThat(again.position()).isEqualTo(before + 1);
        assertThat(again.replayed()).isTrue();
        assertThat(node.feed.head()).isEqualTo(before + 1);
        assertThat(node.gateway.send(new Look(pledge), Sample.anybody()).id()).isEqualTo("7");
    }

    @Test
    void without_any_connection_every_way_in_says_that_the_database_is_away() {
        Node.on(DATABASE).gateway.send(new Promise(pledge, 5, "Nguyễn Văn A"), Sample.anybody());
        var node = Node.on(DATABASE);
        node.pool.close();

        assertAway(() -> node.gateway.send(new Promise(Sample.pledge(), 5, "Trần Thị B"), Sample.anybody()));
        assertAway(() -> node.gateway.send(new Look(pledge), Sample.keyed("c", "")));
        assertAway(() -> node.feed.head());
        assertAway(() -> node.feed.read(0, 1));
    }

    private static void assertAway(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("STORE_AWAY"));
    }

    private static void terminateAllOthers() {
        DATABASE.sql().sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()""").query(Long.class).single();
    }
}
