package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
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
