package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sovang.mobilisation.event.PledgeId;
import sovang.naming.Recorded;

/** A transaction that appends first and commits last: ours gives positions at the commit, so there is no late one. */
class LateCommitTest {

    private static final int LATER = 20_000;

    @AutoClose
    static final Database DATABASE = Database.fresh();

    @Test
    void an_event_whose_transaction_is_held_open_is_seen_by_every_follower_before_all_later_ones() {
        var gate = new CountDownLatch(1);
        var fast = Node.on(DATABASE);
        var slow = Node.on(DATABASE, plain -> plain.with(new HeldLookup(gate)));
        long before = fast.feed.head();
        var followers = List.of(
                Follower.of(fast.feed, before, before + LATER + 1), Follower.of(slow.feed, before, before + LATER + 1));

        PledgeId late = Sample.pledge();
        var held = CompletableFuture.runAsync(() -> slow.storage.appendEvents(Sample.paid(late, 0)));
        Soon.is("the slow node holds the lock", () -> locks(true) == 1);
        var others = CompletableFuture.runAsync(() -> appendLater(fast.storage));
        Soon.is("the fast node waits for it", () -> locks(false) == 1);
        assertThat(fast.feed.head()).isEqualTo(before);

        gate.countDown();
        held.join();
        others.join();
        for (Follower follower : followers) {
            assertThat(follower.seen().getFirst().stream()).isEqualTo(late.stream());
            assertThat(follower.seen())
                    .extracting(Recorded::position)
                    .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + LATER + 1)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void the_stock_engine_loses_the_event() {
        var pool = DATABASE.pool(8);
        EventStorageEngine stock = Stock.on(pool);
        var gate = new CountDownLatch(1);
        var inserted = new CountDownLatch(1);
        PledgeId late = Sample.pledge();
        var held = CompletableFuture.runAsync(() -> new TransactionTemplate(new DataSourceTransactionManager(pool))
                .executeWithoutResult(open -> {
                    stock.appendEvents(Sample.paid(late, 0));
                    inserted.countDown();
                    pass(gate);
                }));
        pass(inserted);
        appendLater(stock);
        var seen = new ArrayList<String>();
        TrackingToken token = follow(stock, null, seen);

        gate.countDown();
        held.join();
        follow(stock, token, seen);

        assertThat(stock.lastSequenceNumberFor(late.stream())).contains(0L);
        assertThat(seen).hasSize(LATER).doesNotContain(late.stream());
    }

    private static TrackingToken follow(
            EventStorageEngine engine, @org.jspecify.annotations.Nullable TrackingToken from, List<String> seen) {
        var token = new TrackingToken[] {from};
        try (var events = engine.readEvents(from, false)) {
            events.forEach(event -> {
                seen.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
                token[0] = event.trackingToken();
            });
        }
        return token[0];
    }

    private static void appendLater(EventStorageEngine engine) {
        PledgeId pledge = Sample.pledge();
        for (int from = 0; from < LATER; from += 1_000) engine.appendEvents(Sample.paid(pledge, from, from + 999));
    }

    private static long locks(boolean granted) {
        return DATABASE.sql()
                .sql("""
                        select count(*) from pg_locks join pg_database d on d.oid = pg_locks.database
                        where locktype = 'advisory' and granted = :granted and datname = current_database()""")
                .param("granted", granted)
                .query(Long.class)
                .single();
    }

    private static void pass(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Keeps the transaction that appends open. */
    private record HeldLookup(CountDownLatch gate) implements Lookup {

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
        public void check(List<Recorded> events, java.sql.Connection connection) {
            pass(gate);
        }
    }
}
