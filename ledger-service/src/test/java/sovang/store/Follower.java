package sovang.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import sovang.naming.Recorded;

/** Reads the stream as a view does: in batches, from where it stands. */
final class Follower {

    private final CompletableFuture<List<Recorded>> seen = new CompletableFuture<>();

    private Follower() {}

    /** Starts to follow after a position, until it has reached another. */
    static Follower of(Feed feed, long after, long until) {
        var follower = new Follower();
        Thread.ofVirtual().start(() -> {
            try {
                follower.seen.complete(follow(feed, after, until));
            } catch (Throwable e) {
                follower.seen.completeExceptionally(e);
            }
        });
        return follower;
    }

    List<Recorded> seen() {
        return seen.orTimeout(120, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    private static List<Recorded> follow(Feed feed, long after, long until) throws InterruptedException {
        var events = new ArrayList<Recorded>();
        long at = after;
        while (at < until) {
            feed.await(at, Duration.ofSeconds(1));
            for (Recorded event : feed.read(at, 300)) {
                events.add(event);
                at = event.position();
            }
        }
        return events;
    }
}
