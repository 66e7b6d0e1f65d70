package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import sovang.naming.Recorded;
import sovang.refusal.Refusal;

class AppenderTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    @Test
    void one_that_was_closed_says_that_the_server_is_stopping() {
        var node = Node.on(DATABASE);
        node.appender.close();
        assertStopping(() -> node.storage.appendEvents(Sample.paid(Sample.pledge(), 0)));
    }

    @Test
    void whoever_waits_when_it_closes_is_written_or_told() throws InterruptedException {
        var node = Node.on(DATABASE);
        long before = node.feed.head();
        var answers = new ConcurrentLinkedQueue<String>();
        Crowd.of(40, n -> {
            if (n == 20) node.appender.close();
            else
                try {
                    node.storage.appendEvents(Sample.paid(Sample.pledge(), 0));
                    answers.add("written");
                } catch (Refusal no) {
                    answers.add(no.code());
                }
        });

        assertThat(answers).hasSize(39).isSubsetOf("written", "STORE_STOPPING");
        assertThat(Node.on(DATABASE).feed.head() - before)
                .isEqualTo(answers.stream().filter("written"::equals).count());
    }

    @Test
    void an_error_of_the_machine_fails_its_own_append_and_leaves_nobody_waiting() {
        var node = Node.on(DATABASE, plain -> plain.with(new Exhausting()));
        assertThatThrownBy(() -> node.storage.appendEvents(Sample.paid(Sample.pledge(), 0)))
                .hasRootCauseInstanceOf(OutOfMemoryError.class);

        long before = node.feed.head();
        node.storage.appendEvents(Sample.paid(Sample.pledge(), 0));
        assertThat(node.feed.head()).isEqualTo(before + 1);
    }

    @Test
    void an_error_after_the_commit_leaves_nobody_waiting_and_the_repeat_finds_what_was_written() {
        var line = new LostAnswer();
        var node = Node.on(DATABASE, plain -> plain.over(line::over));
        var pledge = Sample.pledge();
        node.gateway.send(new PledgeCommand.Promise(pledge, 5, null), Sample.anybody());
        long before = node.feed.head();
        line.error.set(true);

        var pay = new PledgeCommand.Pay(pledge, Sample.receipt(), sovang.money.Dong.of(7));
        assertThatThrownBy(() -> node.gateway.send(pay, Sample.keyed("broken", "pay")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("STORE_BROKEN"));
        Soon.is(
                "health says so",
                () -> "java.lang.OutOfMemoryError"
                        .equals(health(node).getDetails().get("appender")));

        Done again = node.gateway.send(pay, Sample.keyed("broken", "pay"));
        assertThat(again.position()).isEqualTo(before + 1);
        assertThat(again.replayed()).isTrue();
        assertThat(node.feed.head()).isEqualTo(before + 1);
        Soon.is("it is well again", () -> health(node).getStatus().equals(Status.UP));
    }

    @Test
    void an_event_that_does_not_follow_the_last_of_its_stream_is_refused_and_its_neighbours_are_written()
            throws InterruptedException {
        var node = Node.on(DATABASE);
        var answers = new ConcurrentLinkedQueue<String>();
        Crowd.of(20, n -> {
            try {
                node.storage.appendEvents(Sample.paid(Sample.pledge(), n % 4 == 0 ? 1 : 0));
                answers.add("written");
            } catch (ConcurrencyException no) {
                answers.add(String.valueOf(no.getMessage()).replaceAll(".* ends", "ends"));
            }
        });
        assertThat(answers.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting())))
                .isEqualTo(Map.of("written", 15L, "ends with event -1, which 1 does not follow", 5L));
    }

    @Test
    void a_ledger_that_has_lost_its_end_takes_nothing_more_and_health_says_so() {
        try (var database = Database.fresh()) {
            var node = Node.on(database);
            var pledge = Sample.pledge();
            node.storage.appendEvents(Sample.paid(pledge, 0, 2));
            database.sql()
                    .sql("alter table ledger.event disable trigger event_is_for_ever")
                    .update();
            database.sql().sql("delete from ledger.event where position = 3").update();

            assertThatThrownBy(() -> node.storage.appendEvents(Sample.paid(pledge, 2)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("STORE_WENT_BACK"))
                    .hasMessageContaining("3");
            assertThat(node.feed.head()).isEqualTo(2);
            assertThat(health(node).getDetails()).containsKey("ledger");
        }
    }

    private static Health health(Node node) {
        return new WorkersHealth(List.of(node.appender), node.appender).health();
    }

    @Test
    void an_event_in_a_stream_that_is_not_its_subjects_is_refused() {
        var node = Node.on(DATABASE);
        var event = Sample.paid(Sample.pledge(), 0);
        var astray =
                new org.axonframework.eventhandling.GenericDomainEventMessage<>("Pledge", "95", 0, event.getPayload());
        assertThatThrownBy(() -> node.storage.appendEvents(astray)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertStopping(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("STORE_STOPPING"));
    }

    /** Runs out of memory once. */
    private static final class Exhausting implements Lookup {

        private boolean done;

        @Override
        public String name() {
            return "tried";
        }

        @Override
        public List<sovang.projection.Table> tables() {
            return List.of();
        }

        @Override
        public void on(Recorded recorded, sovang.projection.Rows rows) {}

        @Override
        public void check(List<Recorded> events, Connection connection) {
            if (done) return;
            done = true;
            throw new OutOfMemoryError("tried");
        }
    }
}
