package sovang.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sovang.naming.LedgerEvent;
import sovang.naming.Recorded;

/** A stream of events in memory: what views are given in tests. */
public final class Ledger implements EventFeed {

    private final List<Recorded> events = new ArrayList<>();
    private @Nullable Throwable broken;
    private Instant now = Instant.parse("2024-01-01T00:00:00Z");

    /** Records one event a second later than the last; answers its position. */
    public synchronized long record(LedgerEvent event) {
        return record(event, Map.of("actor", "actor-1"));
    }

    public synchronized long record(LedgerEvent event, Map<String, String> metadata) {
        now = now.plusSeconds(1);
        long position = events.size() + 1L;
        events.add(new Recorded(position, event.subject().stream(), position, now, event, metadata));
        notifyAll();
        return position;
    }

    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized List<Recorded> of(String stream, int most) {
        return events.stream()
                .filter(event -> event.stream().equals(stream))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized long head() {
        return events.size();
    }

    @Override
    public synchronized List<Recorded> read(long after, int most) {
        if (after == 0) mayBreak();
        int from = (int) Math.min(after, events.size());
        return List.copyOf(events.subList(from, (int) Math.min(events.size(), (long) from + most)));
    }

    /** From now on, what reads it from the beginning on meets this; null: nothing. */
    public synchronized void breaks(@Nullable Throwable with) {
        broken = with;
    }

    private synchronized void mayBreak() {
        if (broken instanceof RuntimeException fault) throw fault;
        if (broken instanceof Error error) throw error;
    }

    @Override
    public void replay(long after, long through, int batch, Consumer<List<Recorded>> to) {
        mayBreak();
        for (long at = after; at < through; ) {
            List<Recorded> next = read(at, (int) Math.min(batch, through - at));
            if (next.isEmpty()) return;
            to.accept(next);
            at = next.getLast().position();
        }
    }

    @Override
    public synchronized boolean await(long position, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toNanos(); head() <= position && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return head() > position;
    }
}
