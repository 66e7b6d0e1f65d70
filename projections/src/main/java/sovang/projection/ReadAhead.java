package sovang.projection;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import sovang.naming.Recorded;

/** Reads the next batch while the last one is applied: one processor decodes, the other writes. */
final class ReadAhead {

    private final EventFeed feed;
    private @Nullable FutureTask<List<Recorded>> next;
    private long nextAfter;

    ReadAhead(EventFeed feed) {
        this.feed = feed;
    }

    void begin(long after, int most) {
        var task = new FutureTask<>(() -> feed.read(after, most));
        next = task;
        nextAfter = after;
        Thread.ofPlatform().name("sovang-read-ahead").daemon().start(task);
    }

    List<Recorded> read(long after, int most) throws InterruptedException {
        FutureTask<List<Recorded>> begun = next;
        next = null;
        if (begun == null || nextAfter != after) return feed.read(after, most);
        try {
            List<Recorded> read = begun.get();
            return read.isEmpty() ? feed.read(after, most) : read;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            if (failed.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException(failed);
        }
    }
}
