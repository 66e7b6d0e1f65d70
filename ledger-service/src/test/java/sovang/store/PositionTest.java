package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.naming.Recorded;

/** Positions are contiguous and in the order of commits. The stock engine can promise neither: its numbers come from a sequence. */
class PositionTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    @Test
    void who_follows_while_eight_write_sees_each_position_once_and_in_order() throws InterruptedException {
        long before = NODE.feed.head();
        long until = before + 8 * 100 * 3;
        var followers = List.of(
                Follower.of(NODE.feed, before, until),
                Follower.of(Node.on(DATABASE).feed, before, until),
                Follower.of(NODE.feed, before, until));

        eightWrite();

        for (Follower follower : followers)
            assertThat(follower.seen())
                    .extracting(Recorded::position)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(before + 1, until).boxed().toList());
    }

    @Test
    void a_refused_append_leaves_no_hole() {
        var pledge = Sample.pledge();
        NODE.storage.appendEvents(Sample.paid(pledge, 0));
        long before = NODE.feed.head();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> NODE.storage.appendEvents(Sample.paid(pledge, 0)));
        NODE.storage.appendEvents(Sample.paid(pledge, 1));

        assertThat(NODE.feed.head()).isEqualTo(before + 1);
    }

    @Test
    void what_is_appended_together_stays_together() throws InterruptedException {
        long before = NODE.feed.head();
        eightWrite();

        var events = NODE.feed.read(before, 10_000);
        for (int at = 0; at < events.size(); at += 3)
            assertThat(events.subList(at, at + 3)).extracting(Recorded::stream).containsOnly(events.get(at).stream());
    }

    @Test
    void times_of_recording_follow_positions() throws InterruptedException {
        long before = NODE.feed.head();
        eightWrite();

        assertThat(NODE.feed.read(before, 10_000))
                .extracting(Recorded::recordedAt)
                .isSorted();
    }

    private static void eightWrite() throws InterruptedException {
        Crowd.of(8, n -> {
            for (int i = 0; i < 100; i++) NODE.storage.appendEvents(Sample.paid(Sample.pledge(), 0, 2));
        });
    }
}
