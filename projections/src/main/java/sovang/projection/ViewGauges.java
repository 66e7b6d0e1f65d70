package sovang.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the views are: {@code sovang_projection_*} and {@code sovang_last_position}. */
final class ViewGauges implements Gauges {

    private final EventFeed feed;
    private final MultiGauge lag;
    private final MultiGauge stopped;
    private final MultiGauge letters;
    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private volatile long head;

    ViewGauges(EventFeed feed, MeterRegistry meters) {
        this.feed = feed;
        this.lag = MultiGauge.builder("sovang.projection.lag.events")
                .description("Events that a view has not applied yet")
                .register(meters);
        this.stopped = MultiGauge.builder("sovang.projection.stopped")
                .description("1 when a view stands before an event that it can't apply")
                .register(meters);
        this.letters = MultiGauge.builder("sovang.projection.dead.letters")
                .description("Events that a view stands before or was made to pass")
                .register(meters);
        Gauge.builder("sovang.last.position", () -> head)
                .description("Position of the newest event")
                .register(meters);
    }

    @Override
    public boolean changesByItself() {
        return true;
    }

    @Override
    public void read(JdbcClient views, long position) {
        head = feed.head(); // also when it goes back: that must be seen
        var lags = new ArrayList<Row<?>>();
        var stops = new ArrayList<Row<?>>();
        var dead = new ArrayList<Row<?>>();
        views.sql("""
                        SELECT name, position, (failed_at IS NOT NULL)::integer AS stopped,
                            (SELECT count(DISTINCT passes) FROM views.skip WHERE view = name AND passes <= projection.position)
                                AS skipped
                        FROM views.projection ORDER BY name
                        """).query((RowCallbackHandler) row -> {
            String name = row.getString("name");
            positions.put(name, row.getLong("position"));
            Tags tags = Tags.of("processor", name);
            int stop = row.getInt("stopped");
            lags.add(Row.of(tags, () -> lag(name)));
            stops.add(Row.of(tags, stop));
            dead.add(Row.of(tags, stop + row.getLong("skipped")));
        });
        lag.register(lags, true);
        stopped.register(stops, true);
        letters.register(dead, true);
    }

    private long lag(String view) {
        return Math.max(0, head - positions.getOrDefault(view, 0L));
    }
}
