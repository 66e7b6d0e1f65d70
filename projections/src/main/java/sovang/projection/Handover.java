package sovang.projection;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import sovang.naming.Recorded;

/** A long run through the stream: one thread reads and decodes, the caller's applies what it is handed. */
final class Handover {

    private static final int AHEAD = 2;
    private static final List<Recorded> END = List.of();

    private final BlockingQueue<List<Recorded>> batches = new ArrayBlockingQueue<>(AHEAD);
    private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();

    private Handover() {}

    /** What is done with a batch; false ends the run. */
    interface Step {
        boolean take(List<Recorded> batch) throws SQLException;
    }

    static void replay(EventFeed feed, long after, long through, int batch, Step step) throws SQLException {
        if (after >= through) return;
        var handover = new Handover();
        Thread reader = Thread.ofPlatform()
                .name("sovang-replay-reader")
                .daemon()
                .start(() -> handover.read(feed, after, through, batch));
        try {
            List<Recorded> next = handover.batches.take();
            while (!next.isEmpty() && step.take(next)) next = handover.batches.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            // Wakes it where it waits to hand over; a read from the database is not disturbed by it.
            reader.interrupt();
        }
        Throwable failed = handover.broken.get();
        if (failed instanceof Error error) throw error;
        if (failed instanceof RuntimeException fault) throw fault;
    }

    private void read(EventFeed feed, long after, long through, int batch) {
        try {
            feed.replay(after, through, batch, this::hand);
        } catch (CancellationException taken) {
            return;
        } catch (RuntimeException | Error failed) {
            // Whatever it is: who waits for the next batch must hear of it.
            broken.set(failed);
        }
        try {
            batches.put(END);
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(List<Recorded> batch) {
        if (batch.isEmpty()) return;
        try {
            batches.put(batch);
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody takes any more");
        }
    }
}
