package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Recorded;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Look;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.Promise;

/** Two nodes write to one ledger: nothing is lost, nothing is doubled, and both see the same order. */
class TwoNodesTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final List<Node> NODES = List.of(Node.on(DATABASE), Node.on(DATABASE));

    @Test
    void on_one_stream() throws InterruptedException {
        both(promised(1), 8, 25);
    }

    @Test
    void on_many_streams() throws InterruptedException {
        both(promised(40), 16, 25);
    }

    /** So many at once send payments over both nodes, each again while the nodes are in each other's way. */
    private static void both(List<PledgeId> pledges, int senders, int each) throws InterruptedException {
        long before = NODES.getFirst().feed.head();
        long until = before + (long) senders * each;
        var followers = NODES.stream()
                .map(node -> Follower.of(node.feed, before, until))
                .toList();
        var answered = new ConcurrentLinkedQueue<Long>();
        Crowd.of(senders, n -> {
            for (int i = 0; i < each; i++) answered.add(pay(NODES.get(n % 2), pledges.get((n + i) % pledges.size())));
        });

        var all = LongStream.rangeClosed(before + 1, until).boxed().toList();
        assertThat(answered).containsExactlyInAnyOrderElementsOf(all);
        for (Follower follower : followers)
            assertThat(follower.seen()).extracting(Recorded::position).containsExactlyElementsOf(all);
        for (PledgeId pledge : pledges)
            eachSequenceOnce(pledge, followers.getFirst().seen());
        assertThat(paidAccordingTo(Node.on(DATABASE), pledges)).isEqualTo((long) senders * each);
    }

    private static void eachSequenceOnce(PledgeId pledge, List<Recorded> seen) {
        var sequences = seen.stream()
                .filter(event -> event.stream().equals(pledge.stream()))
                .map(Recorded::sequence)
                .toList();
        assertThat(sequences)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, sequences.size()).boxed().toList());
    }

    private static long pay(Node node, PledgeId pledge) {
        while (true)
            try {
                return node.gateway
                        .send(new Pay(pledge, Sample.receipt(), Dong.of(1)), Sample.anybody())
                        .position();
            } catch (Refusal busy) {
                assertThat(busy.code()).isEqualTo("STORE_BUSY");
            }
    }

    private static long paidAccordingTo(Node node, List<PledgeId> pledges) {
        return pledges.stream()
                .mapToLong(pledge -> Long.parseLong(String.valueOf(
                        node.gateway.send(new Look(pledge), Sample.anybody()).id())))
                .sum();
    }

    private static List<PledgeId> promised(int pledges) {
        var made = Stream.generate(Sample::pledge).limit(pledges).toList();
        for (PledgeId pledge : made) NODES.getFirst().gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        return made;
    }
}
