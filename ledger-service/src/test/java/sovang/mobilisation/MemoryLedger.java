package sovang.mobilisation;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import sovang.naming.LedgerEvent;
import sovang.naming.StreamId;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;

/** The aggregates of this feature on a command bus, wired as in production, with events that are forgotten afterwards. */
final class MemoryLedger {

    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    MemoryLedger() {
        var aggregates = new Aggregates(store, bus, Runnable::run);
        aggregates.provide(new Known());
        aggregates.shortLived(Donor.class);
        aggregates.shortLived(Pledge.class);
    }

    /** @throws Refusal when a rule says no */
    void send(Object command) {
        var answer = new Answer();
        bus.dispatch(new GenericCommandMessage<>(command), (message, result) -> answer.result = result);
        if (answer.result == null) throw new AssertionError("no answer");
        if (!answer.result.isExceptional()) return;
        if (answer.result.exceptionResult() instanceof RuntimeException e) throw e;
        throw new AssertionError(answer.result.exceptionResult());
    }

    /** Why the latest command was not accepted. */
    @Nullable
    Refusal last;

    boolean accepts(Object command) {
        try {
            send(command);
            return true;
        } catch (Refusal refusal) {
            last = refusal;
            return false;
        }
    }

    List<LedgerEvent> events(StreamId subject) {
        return store.readEvents(subject.stream())
                .asStream()
                .<LedgerEvent>map(message -> (LedgerEvent) message.getPayload())
                .toList();
    }

    private static final class Answer {
        @Nullable
        CommandResultMessage<?> result;
    }
}
