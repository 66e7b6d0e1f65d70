package sovang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import sovang.naming.LedgerEvent;

/** Puts aggregates and desks on the command bus. What decisions may look up is handed to their handlers by type. */
public final class Aggregates {

    private static final int SNAPSHOT_EVERY = 200;

    private final EventStore events;
    private final CommandBus bus;
    private final Executor background;
    private final List<Object> lookups = new ArrayList<>();

    public Aggregates(EventStore events, CommandBus bus, Executor background) {
        this.events = events;
        this.bus = bus;
        this.background = background;
    }

    /** From now on a handler may take this as a parameter. */
    public void provide(Object lookup) {
        lookups.add(lookup);
    }

    /** An aggregate with short streams: folded anew for every command. */
    public <T> Repository<T> shortLived(Class<T> type) {
        return subscribed(type, builder(type).build());
    }

    /** An aggregate with a long stream: kept in memory, and snapshotted. */
    public <T> Repository<T> longLived(Class<T> type) {
        var snapshotter = AggregateSnapshotter.builder()
                .eventStore(events)
                .executor(background)
                .aggregateFactories(new GenericAggregateFactory<>(
                        AnnotatedAggregateMetaModelFactory.inspectAggregate(type, resolvers())))
                .parameterResolverFactory(resolvers())
                .build();
        return subscribed(
                type,
                builder(type)
                        .cache(new Recent())
                        .lockFactory(new Turnstile())
                        .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(snapshotter, SNAPSHOT_EVERY))
                        .build());
    }

    /** Begins a stream with its first event, without the cost of an aggregate: for bulk work. */
    public void begin(LedgerEvent event) {
        continued(event, 0);
    }

    /**
     * Goes on with a stream whose length a look-up table knows, without the cost of an aggregate: for bulk work. Whoever
     * was first at that place makes the unit of work be decided anew.
     */
    public void continued(LedgerEvent event, long sequence) {
        String stream = event.subject().stream();
        events.publish(new GenericDomainEventMessage<>(
                stream,
                stream,
                sequence,
                event,
                CurrentUnitOfWork.get().getCorrelationData(),
                stream + "/" + sequence,
                GenericEventMessage.clock.instant()));
    }

    /** A handler of commands that touch several streams. */
    public void desk(Object handler) {
        new AnnotationCommandHandlerAdapter<>(handler, resolvers()).subscribe(bus);
    }

    private <T> EventSourcingRepository.Builder<T> builder(Class<T> type) {
        return EventSourcingRepository.builder(type).eventStore(events).parameterResolverFactory(resolvers());
    }

    private <T> Repository<T> subscribed(Class<T> type, Repository<T> repository) {
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .repository(repository)
                .parameterResolverFactory(resolvers())
                .build()
                .subscribe(bus);
        return repository;
    }

    private ParameterResolverFactory resolvers() {
        return MultiParameterResolverFactory.ordered(
                new SimpleResourceParameterResolverFactory(lookups),
                ClasspathParameterResolverFactory.forClass(getClass()));
    }
}
