package sovang.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what keeps the views and reads them; the views themselves are found as components. */
@Configuration(proxyBeanMethods = false)
public class Projections {

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    Rebuilds rebuilds(DataSource database, EventFeed feed, List<View> views) {
        return new Rebuilds(database, feed, views);
    }

    @Bean
    Round round(EventFeed feed, List<View> views, Rebuilds rebuilds, Bell bell) {
        return new Round(feed, views, rebuilds, bell);
    }

    @Bean
    Projector projector(DataSource database, List<View> views, Round round, Rebuilds rebuilds) {
        return new Projector(database, views, round, rebuilds);
    }

    @Bean
    Orders orders(DataSource database, Reading reading, Round round) {
        return new Orders(database, reading, round);
    }

    @Bean
    Replays replays(
            DataSource database, EventFeed feed, List<View> views, ObjectProvider<ReplayCheck> checks, Clock clock) {
        return new Replays(database, feed, views, checks.orderedStream().toList(), clock);
    }

    @Bean
    ViewsHealth viewsHealthIndicator(Reading reading, EventFeed feed, Projector projector) {
        return new ViewsHealth(reading, feed, projector);
    }

    @Bean
    ViewGauges viewGauges(EventFeed feed, MeterRegistry meters) {
        return new ViewGauges(feed, meters);
    }

    @Bean
    GaugeRefresh gaugeRefresh(Reading reading, List<Gauges> gauges, Today today) {
        return new GaugeRefresh(reading, gauges, today);
    }

    @Bean
    Reading reading(DataSource database, Bell bell) {
        return new Reading(database, bell);
    }

    @Bean
    Today today(Clock clock) {
        return new Today(clock);
    }

    @Bean
    KnownAt knownAt(EventFeed feed) {
        return new KnownAt(feed);
    }
}
