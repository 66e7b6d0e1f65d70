package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Cancel;
import sovang.store.PledgeCommand.Look;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.Promise;
import sovang.store.PledgeCommand.PromiseBlindly;

/** What is asked twice with one key is done once. */
class OnceTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    final Gateway gateway = NODE.gateway;
    final PledgeId pledge = Sample.pledge();
    final String key = "key of " + pledge;

    @BeforeEach
    void promised() {
        gateway.send(new Promise(pledge, 5, null), Sample.anybody());
    }

    @Test
    void a_repeat_gets_the_first_answer_and_records_nothing() {
        Done first = gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.keyed(key, "pay"));
        Done again = gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.keyed(key, "pay"));

        assertThat(again).isEqualTo(new Done(first.id(), first.position(), true, false));
        assertThat(NODE.feed.head()).isEqualTo(first.position());
    }

    @Test
    void a_repeat_that_the_first_time_made_impossible_gets_the_first_answer_too() {
        Done first = gateway.send(new Cancel(pledge), Sample.keyed(key, "cancel"));
        Done again = gateway.send(new Cancel(pledge), Sample.keyed(key, "cancel"));

        assertThat(again.position()).isEqualTo(first.position());
        assertThat(again.replayed()).isTrue();
    }

    @Test
    void a_repeat_that_meets_its_own_first_time_in_the_stream_gets_the_first_answer_too() {
        PledgeId blind = Sample.pledge();
        Done first = gateway.send(new PromiseBlindly(blind), Sample.keyed(key, "promise"));
        Done again = gateway.send(new PromiseBlindly(blind), Sample.keyed(key, "promise"));

        assertThat(again).isEqualTo(new Done(first.id(), first.position(), true, false));
        assertThatThrownBy(() -> gateway.send(new PromiseBlindly(blind), Sample.anybody()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("STORE_BUSY"));
    }

    @Test
    void a_repeat_that_finds_nothing_left_to_do_gets_the_first_answer_too() {
        Done first = gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.keyed(key, "same"));
        Done again = gateway.send(new Look(pledge), Sample.keyed(key, "same"));

        assertThat(again).isEqualTo(new Done(first.id(), first.position(), true, false));
    }

    @Test
    void a_key_that_meant_something_else_is_refused() {
        gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.keyed(key, "pay 7"));
        long before = NODE.feed.head();

        assertThatThrownBy(
                        () -> gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(8)), Sample.keyed(key, "pay 8")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("STORE_KEY_REUSED"));
        assertThat(NODE.feed.head()).isEqualTo(before);
    }

    @Test
    void a_key_under_which_nothing_had_to_happen_is_remembered_too() {
        Done first = gateway.send(new Look(pledge), Sample.keyed(key, "look"));
        gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.anybody());
        Done again = gateway.send(new Look(pledge), Sample.keyed(key, "look"));

        assertThat(first).isEqualTo(new Done("0", 0, false, false));
        assertThat(again).isEqualTo(new Done("0", 0, true, false));
        assertThatThrownBy(
                        () -> gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(8)), Sample.keyed(key, "pay 8")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("STORE_KEY_REUSED"));
    }

    @Test
    void an_answer_without_an_id_is_repeated_without_one() {
        Done first = gateway.send(new Cancel(pledge), Sample.keyed(key, "cancel"));
        Done again = gateway.send(new Cancel(pledge), Sample.keyed(key, "cancel"));

        assertThat(first.id()).isNull();
        assertThat(again).isEqualTo(new Done(null, first.position(), true, false));
    }

    @Test
    void equal_keys_at_once_leave_no_line_in_the_log_of_the_database() throws InterruptedException, IOException {
        var second = Node.on(DATABASE);
        Crowd.of(
                32,
                n -> (n % 2 == 0 ? gateway : second.gateway)
                        .send(new Promise(Sample.pledge(), 5, "Trần Thị B"), Sample.keyed(key, "promise")));

        var data = Path.of(
                DATABASE.sql().sql("show data_directory").query(String.class).single());
        String log = Files.readString(data.resolve("../../log/postgres.log").normalize());
        assertThat(log).isNotEmpty().doesNotContain(key).doesNotContain("command_pkey");
        assertThat(Rows.of(DATABASE, "command", "key = '" + key + "'")).isEqualTo(1);
    }

    @Test
    void the_key_of_somebody_else_tells_nothing() {
        gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.keyed(key, "pay"));
        var other = new Caller("actor-2", Set.of(), "request-2", key, "pay", false, Set.of());

        assertThatThrownBy(() -> gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), other))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("STORE_KEY_REUSED"));
    }

    @Test
    void a_key_whose_command_was_refused_may_be_used_again() {
        gateway.send(new Cancel(pledge), Sample.anybody());
        assertThatThrownBy(() -> gateway.send(new Cancel(pledge), Sample.keyed(key, "")))
                .isInstanceOf(Refusal.class);
        PledgeId other = Sample.pledge();

        assertThat(gateway.send(new Promise(other, 5, null), Sample.keyed(key, ""))
                        .replayed())
                .isFalse();
    }

    @Test
    void thirty_two_at_once_with_one_key_make_one_event() throws InterruptedException {
        long before = NODE.feed.head();
        var answers = new ConcurrentLinkedQueue<Done>();
        Crowd.of(
                32,
                n -> answers.add(
                        gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.keyed(key, "pay"))));

        assertThat(NODE.feed.head()).isEqualTo(before + 1);
        assertThat(answers).extracting(Done::position).containsOnly(before + 1);
        assertThat(answers)
                .extracting(Done::id)
                .hasSize(32)
                .containsOnly(answers.element().id());
        assertThat(answers).filteredOn(answer -> !answer.replayed()).hasSize(1);
    }

    @Test
    void thirty_two_at_once_with_one_key_on_two_nodes_make_one_thing() throws InterruptedException {
        var second = Node.on(DATABASE);
        PledgeId made = Sample.pledge();
        long before = NODE.feed.head();
        var answers = new ConcurrentLinkedQueue<Done>();
        Crowd.of(
                32,
                n -> answers.add((n % 2 == 0 ? gateway : second.gateway)
                        .send(new Promise(made, 5, "Trần Thị B"), Sample.keyed(key, "promise"))));

        assertThat(NODE.feed.head()).isEqualTo(before + 1);
        assertThat(answers).extracting(Done::position).containsOnly(before + 1);
        assertThat(answers).filteredOn(answer -> !answer.replayed()).hasSize(1);
    }
}
