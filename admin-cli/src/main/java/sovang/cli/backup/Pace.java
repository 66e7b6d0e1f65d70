package sovang.cli.backup;

import java.time.Duration;
import sovang.cli.Session;

/** Shows a person how many bytes have come, twice a second; says nothing where nobody looks. */
final class Pace {

    private static final long EVERY = Duration.ofMillis(500).toNanos();

    private final Session session;
    private final long start = System.nanoTime();
    private long shown = start;
    private long bytes;

    Pace(Session session) {
        this.session = session;
    }

    void add(int more) {
        bytes += more;
        long now = System.nanoTime();
        if (!session.terminal() || now - shown < EVERY) return;
        shown = now;
        long rate = bytes * 1_000 / Math.max(1, Duration.ofNanos(now - start).toMillis());
        session.err().print("\r" + Size.of(bytes) + ", " + Size.of(rate) + "/s   ");
    }

    void end() {
        if (shown != start) session.err().println();
    }
}
