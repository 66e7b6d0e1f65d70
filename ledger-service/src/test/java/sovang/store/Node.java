package sovang.store;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node of the service, as far as the store goes. */
final class Node {

    final HikariDataSource pool;
    final Vault vault;
    final Feed feed;
    final Appender appender;
    final PostgresEventStorage storage;
    final Cache cache = new WeakReferenceCache();
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
        gateway = new Gateway(bus, sql, meters);
        serve(fitting.snapshotEvery());
        database.own(this::stop);
    }

    static Node on(Database database) {
        return on(database, plain -> plain);
    }

    static Node on(Database database, UnaryOperator<Fitting> fitting) {
        return new Node(database, fitting.apply(Fitting.PLAIN));
    }

    private void serve(int snapshotEvery) {
        var store = EmbeddedEventStore.builder().storageEngine(storage).build();
        var snapshotter = AggregateSnapshotter.builder()
                .eventStore(store)
                .aggregateFactories(new GenericAggregateFactory<>(Pledge.class))
                .build();
        var parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Pledge.class),
                new SimpleResourceParameterResolverFactory(List.of(gateway)));
        EventSourcingRepository<Pledge> repository = EventSourcingRepository.builder(Pledge.class)
                .eventStore(store)
                .cache(cache)
                .parameterResolverFactory(parameters)
                .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(snapshotter, snapshotEvery))
                .build();
        var handler = AggregateAnnotationCommandHandler.<Pledge>builder()
                .aggregateType(Pledge.class)
                .repository(repository)
                .parameterResolverFactory(parameters)
                .build();
        handler.subscribe(bus);
    }

    /** Stops before its database does. */
    void stop() {
        appender.close();
        pool.close();
    }
}
