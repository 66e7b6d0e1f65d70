package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.axonframework.modelling.command.ConcurrencyException;
import sovang.mobilisation.event.PledgeId;
import sovang.naming.Recorded;

/** Whatever is appended by whomever: streams count from 0, and the ledger from 1, without gaps. */
class AppendPropertyTest {

    static final Database DATABASE = Database.fresh();
    static final List<Node> NODES = List.of(Node.on(DATABASE), Node.on(DATABASE));

    /** A batch of events for one of a few streams. */
    record Batch(int stream, int events) {}

    @AfterContainer
    static void close() {
        DATABASE.close();
    }

    @Property(tries = 25)
    void sequences_and_positions_have_no_gaps(
            @ForAll @Size(min = 2, max = 6) List<@Size(max = 8) List<@From("batches") Batch>> writers)
            throws InterruptedException {
        long before = NODES.getFirst().feed.head();
        var pledges = LongStream.range(0, 5).mapToObj(n -> Sample.pledge()).toList();
        var appended = new AtomicLong();
        Crowd.of(writers.size(), n -> {
            for (Batch batch : writers.get(n)) {
                append(NODES.get(n % 2), pledges.get(batch.stream()), batch.events());
                appended.addAndGet(batch.events());
            }
        });

        var written = Follower.of(NODES.getFirst().feed, before, before + appended.get())
                .seen();
        assertThat(written)
                .extracting(Recorded::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + appended.get())
                        .boxed()
                        .toList());
        Map<String, Long> next = new HashMap<>();
        for (Recorded event : written)
            assertThat(event.sequence()).isEqualTo(next.merge(event.stream(), 1L, Long::sum) - 1);
    }

    private static void append(Node node, PledgeId pledge, int events) {
        while (true) {
            long next = node.storage.lastSequenceNumberFor(pledge.stream()).orElse(-1L) + 1;
            try {
                node.storage.appendEvents(Sample.paid(pledge, next, next + events - 1));
                return;
            } catch (ConcurrencyException e) {
                Thread.onSpinWait();
            }
        }
    }

    @Provide
    Arbitrary<Batch> batches() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 40))
                .as(Batch::new);
    }
}
