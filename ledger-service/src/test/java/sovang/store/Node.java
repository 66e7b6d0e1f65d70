package sovang.store;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node of the service, as far as the store goes; snapshots are made at once. */
final class Node {

    final HikariDataSource pool;
    final Vault vault;
    final Feed feed;
    final Appender appender;
    final PostgresEventStorage storage;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    final Gateway gateway;

    private Node(Database database, Fitting fitting) {
        pool = database.pool(fitting.connections());
        DataSource line = fitting.line().apply(pool);
        var sql = JdbcClient.create(pool);
        vault = new Vault(sql, fitting.master());
        var codec = new EventCodec(vault, fitting.upcasts());
        feed = new Feed(pool, codec);
        appender = new Appender(line, fitting.lookups(), feed, meters);
        var snapshots = new Snapshots(sql, Map.of("Pledge", new Snapshots.Kind(Pledge.class, 1)));
        storage = new PostgresEventStorage(pool, codec, appender, feed, snapshots);
        gateway = new Gateway(bus, sql, appender, meters);
        var aggregates = new Aggregates(
                EmbeddedEventStore.builder().storageEngine(storage).build(), bus, Runnable::run);
        aggregates.provide(gateway);
        aggregates.longLived(Pledge.class);
        database.own(this::stop);
    }

    static Node on(Database database) {
        return on(database, plain -> plain);
    }

    static Node on(Database database, UnaryOperator<Fitting> fitting) {
        return new Node(database, fitting.apply(Fitting.PLAIN));
    }

    /** Stops before its database does. */
    void stop() {
        appender.close();
        pool.close();
    }
}
