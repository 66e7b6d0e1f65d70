package sovang.projection;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** What one node of the service has of the views, put together as the service does it. */
public final class Node implements AutoCloseable {

    public final Reading reading;
    public final KnownAt knownAt;
    public final Orders orders;
    public final Replays replays;
    private final Projector projector;

    public Node(DataSource database, EventFeed feed, List<View> views, ReplayCheck... checks) {
        var wiring = new Projections();
        Bell bell = wiring.bell();
        Rebuilds rebuilds = wiring.rebuilds(database, feed, views);
        Round round = wiring.round(feed, views, rebuilds, bell);
        projector = wiring.projector(database, views, round, rebuilds);
        reading = wiring.reading(database, bell);
        orders = wiring.orders(database, reading, round);
        knownAt = wiring.knownAt(feed);
        replays = new Replays(database, feed, views, List.of(checks), Clock.systemUTC());
        projector.start();
        replays.start();
    }

    @Override
    public void close() {
        replays.stop();
        projector.stop();
    }
}
