package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sovang.naming.Recorded;

class FeedTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node WRITER = Node.on(DATABASE);
    static final Node READER = Node.on(DATABASE);

    @BeforeAll
    static void write() {
        for (int n = 0; n < 12; n++) WRITER.storage.appendEvents(Sample.paid(Sample.pledge(), 0, 999));
    }

    @Test
    void what_is_remembered_and_what_is_read_from_the_table_is_the_same() {
        for (long after : new long[] {0, 1_999, 2_000, 2_001, 11_500, 11_999})
            assertThat(WRITER.feed.read(after, 700))
                    .isEqualTo(READER.feed.read(after, 700))
                    .isNotEmpty();
    }

    @Test
    void a_batch_starts_right_after_the_position_and_is_no_larger_than_asked() {
        for (Feed feed : List.of(WRITER.feed, READER.feed))
            assertThat(feed.read(11_000, 250))
                    .extracting(Recorded::position)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(11_001, 11_250).boxed().toList());
    }

    @Test
    void a_replay_hands_on_everything_in_its_bounds_in_batches() {
        var batches = new ArrayList<List<Recorded>>();
        READER.feed.replay(5, 10_005, 3_000, batches::add);

        assertThat(batches).extracting(List::size).containsExactly(3_000, 3_000, 3_000, 1_000);
        assertThat(batches.stream().flatMap(List::stream))
                .extracting(Recorded::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(6, 10_005).boxed().toList());
    }

    @Test
    void after_a_replay_the_connection_writes_at_once_again() {
        var narrow = Node.on(DATABASE, plain -> plain.connecting(1));
        narrow.feed.replay(0, 10, 5, batch -> {});
        try (var open = narrow.pool.getConnection()) {
            assertThat(open.getAutoCommit()).isTrue();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_feed_that_missed_what_another_node_wrote_reads_it_from_the_table() {
        var pledge = Sample.pledge();
        long before = WRITER.feed.head();
        WRITER.storage.appendEvents(Sample.paid(pledge, 0));
        READER.storage.appendEvents(Sample.paid(pledge, 1));
        WRITER.storage.appendEvents(Sample.paid(pledge, 2));

        for (Feed feed : List.of(WRITER.feed, READER.feed))
            assertThat(feed.read(before, 10)).extracting(Recorded::sequence).containsExactly(0L, 1L, 2L);
    }

    @Test
    void waiting_ends_when_there_is_something_new_here_or_on_another_node() throws InterruptedException {
        long head = WRITER.feed.head();
        assertThat(WRITER.feed.await(head, Duration.ZERO)).isFalse();
        assertThat(READER.feed.await(head, Duration.ofMillis(1))).isFalse();

        Thread.ofVirtual().start(() -> WRITER.storage.appendEvents(Sample.paid(Sample.pledge(), 0)));
        assertThat(READER.feed.await(head, Duration.ofSeconds(30))).isTrue();
        assertThat(WRITER.feed.await(head, Duration.ofSeconds(30))).isTrue();
    }
}
