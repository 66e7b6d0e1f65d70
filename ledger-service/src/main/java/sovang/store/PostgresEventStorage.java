package sovang.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import sovang.naming.LedgerEvent;
import sovang.naming.Recorded;

/**
 * Axon's event storage on PostgreSQL. What the nested units of work of one command append is gathered and handed to the
 * {@link Appender} once, when the outermost one commits; a command that fails then leaves no row.
 */
public final class PostgresEventStorage implements EventStorageEngine {

    private static final int PAGE = 1_000;

    private final DataSource database;
    private final EventCodec codec;
    private final Appender appender;
    private final Feed feed;
    private final Snapshots snapshots;

    public PostgresEventStorage(
            DataSource database, EventCodec codec, Appender appender, Feed feed, Snapshots snapshots) {
        this.database = database;
        this.codec = codec;
        this.appender = appender;
        this.feed = feed;
        this.snapshots = snapshots;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) return;
        if (!CurrentUnitOfWork.isStarted()) {
            var append = new Append();
            encode(events, append);
            appender.queue(append);
            appender.await(append);
            return;
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        Append append = Append.of(root);
        if (append.events.isEmpty()) root.onCommit(committing -> OnceOnly.finish(appender, committing, append));
        encode(events, append);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        if (CurrentUnitOfWork.isStarted())
            Append.in(CurrentUnitOfWork.get().root()).ifPresent(it -> it.settle(stream));
        var found = new ArrayList<Stored>();
        try (var open = database.getConnection();
                var query =
                        open.prepareStatement(Stored.SELECT + "where stream = ? and sequence >= ? order by sequence")) {
            query.setString(1, stream);
            query.setLong(2, firstSequence);
            try (var rows = query.executeQuery()) {
                while (rows.next()) found.add(Stored.of(rows));
            }
        } catch (SQLException e) {
            throw Trouble.away(e);
        }
        return DomainEventStream.of(found.stream().map(row -> message(row.decoded(codec))));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long after = token == null ? 0 : token.position().orElse(0);
        return Stream.iterate(
                        feed.read(after, PAGE),
                        page -> !page.isEmpty(),
                        page -> feed.read(page.getLast().position(), PAGE))
                .flatMap(List::stream)
                .map(PostgresEventStorage::tracked);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        try (var open = database.getConnection();
                var query = open.prepareStatement("select max(sequence) from ledger.event where stream = ?")) {
            query.setString(1, stream);
            try (var row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, Long.class));
            }
        } catch (SQLException e) {
            throw Trouble.away(e);
        }
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return snapshots.read(stream);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(feed.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        try (var open = database.getConnection();
                var query = open.prepareStatement(
                        "select coalesce(max(position), 0) from ledger.event where recorded_at < ?")) {
            query.setTimestamp(1, java.sql.Timestamp.from(time));
            try (var row = query.executeQuery()) {
                row.next();
                return new GlobalSequenceTrackingToken(row.getLong(1));
            }
        } catch (SQLException e) {
            throw Trouble.away(e);
        }
    }

    private void encode(List<? extends EventMessage<?>> events, Append append) {
        ScopedValue.where(Vault.MAKING, append).run(() -> {
            for (EventMessage<?> event : events) append.events.add(encode((DomainEventMessage<?>) event));
        });
    }

    private Encoded encode(DomainEventMessage<?> event) {
        String stream = event.getAggregateIdentifier();
        var fact = (LedgerEvent) event.getPayload();
        if (!fact.subject().stream().equals(stream))
            throw new IllegalArgumentException(fact + " happened to another thing than " + stream);
        Map<String, String> metadata = new HashMap<>();
        event.getMetaData().forEach((key, value) -> metadata.put(key, value.toString()));
        return codec.encode(stream, event.getSequenceNumber(), fact, Map.copyOf(metadata));
    }

    private static DomainEventMessage<?> message(Recorded event) {
        return new GenericDomainEventMessage<>(
                event.stream(),
                event.stream(),
                event.sequence(),
                event.event(),
                MetaData.from(event.metadata()),
                event.stream() + "/" + event.sequence(),
                event.recordedAt());
    }

    private static TrackedEventMessage<?> tracked(Recorded event) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()), message(event));
    }
}
