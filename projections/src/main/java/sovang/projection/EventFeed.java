package sovang.projection;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import sovang.naming.Recorded;

/** The stream of events by position. Positions follow the order of commits: who has read N never sees a smaller one later. */
public interface EventFeed {

    /** The position of the newest event; 0 in an empty ledger. */
    long head();

    /** The next events after a position, at most {@code most}. */
    List<Recorded> read(long after, int most);

    /** All events after {@code after} up to {@code through}, in batches: for replays. */
    void replay(long after, long through, int batch, Consumer<List<Recorded>> to);

    /** What has happened to one thing, in order; the first {@code most}. */
    List<Recorded> of(String stream, int most);

    /** Waits until there is an event beyond a position, or the time is over; says whether there is one. */
    boolean await(long position, Duration most) throws InterruptedException;
}
