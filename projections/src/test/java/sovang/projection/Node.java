package sovang.projection;

import java.util.List;
import javax.sql.DataSource;

/** What one node of the service has of the views, put together as the service does it. */
public final class Node implements AutoCloseable {

    public final Reading reading;
    public final KnownAt knownAt;
    public final Orders orders;
    private final Projector projector;

    public Node(DataSource database, EventFeed feed, List<View> views) {
        var wiring = new Projections();
        Bell bell = wiring.bell();
        Rebuilds rebuilds = wiring.rebuilds(database, feed, views);
        Round round = wiring.round(feed, views, rebuilds, bell);
        projector = wiring.projector(database, views, round, rebuilds);
        reading = wiring.reading(database, bell);
        orders = wiring.orders(database, reading, round);
        knownAt = wiring.knownAt(feed);
        projector.start();
    }

    @Override
    public void close() {
        projector.stop();
    }
}
