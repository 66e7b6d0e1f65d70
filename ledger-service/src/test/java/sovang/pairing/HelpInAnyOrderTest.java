package sovang.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import sovang.mobilisation.Known;
import sovang.money.Dong;
import sovang.pairing.PairingCommand.PromiseHelp;
import sovang.pairing.PairingCommand.ReverseDelivery;
import sovang.pairing.event.HelpKind;
import sovang.pairing.event.PairingEvent.DeliveryReversed;
import sovang.pairing.event.PairingEvent.HelpDelivered;
import sovang.pairing.event.PairingEvent.HelpPromised;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;

class HelpInAnyOrderTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 10);

    /** Positive: deliver; negative: reverse that delivery; zero: promise. */
    @Property(tries = 100)
    void what_stands_is_what_came_less_what_was_reversed(@ForAll("acts") List<Integer> acts) throws Exception {
        CommandBus bus = SimpleCommandBus.builder().build();
        EventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        var aggregates = new Aggregates(store, bus, Runnable::run);
        aggregates.provide(new Known());
        var pairings = aggregates.shortLived(Pairing.class);
        var unit = org.axonframework.messaging.unitofwork.DefaultUnitOfWork.startAndGet(null);
        pairings.newInstance(() -> new Pairing(Deciding.RECORDED));
        unit.commit();
        var standing = new ArrayList<Long>();
        int promised = 0;
        for (int act : acts) {
            boolean accepted = accepts(bus, command(act));
            if (act > 0) {
                assertThat(accepted).isTrue();
                standing.add((long) act);
            } else if (act < 0) {
                boolean stands = -act <= standing.size() && standing.get(-act - 1) > 0;
                assertThat(accepted).isEqualTo(stands);
                if (stands) standing.set(-act - 1, 0L);
            } else promised++;
        }
        long sum = 0;
        long promises = 0;
        var values = new ArrayList<Long>();
        for (var message :
                store.readEvents(Deciding.PAIRING.stream()).asStream().toList()) {
            switch (message.getPayload()) {
                case HelpDelivered it -> {
                    assertThat(it.delivery()).isEqualTo(values.size() + 1);
                    values.add(it.value().amount());
                    sum += it.value().amount();
                }
                case DeliveryReversed it -> sum -= values.get(it.delivery() - 1);
                case HelpPromised it -> assertThat(it.promise()).isEqualTo((int) ++promises);
                default -> {}
            }
            assertThat(sum).isNotNegative();
        }
        assertThat(sum).isEqualTo(standing.stream().mapToLong(it -> it).sum());
        assertThat(promises).isEqualTo(promised);
    }

    private static Object command(int act) {
        if (act > 0) return Deciding.deliver(act, MARCH);
        if (act < 0) return new ReverseDelivery(Deciding.PAIRING, -act, "nhầm", MARCH);
        return new PromiseHelp(Deciding.PAIRING, HelpKind.WORK, Dong.of(1), null, "công", MARCH, MARCH);
    }

    private static boolean accepts(CommandBus bus, Object command) {
        var failed = new ArrayList<Throwable>();
        bus.dispatch(new GenericCommandMessage<>(command), (message, result) -> {
            if (result.isExceptional()) failed.add(result.exceptionResult());
        });
        if (!failed.isEmpty()) assertThat(failed.getFirst()).isInstanceOf(Refusal.class);
        return failed.isEmpty();
    }

    @Provide
    Arbitrary<List<Integer>> acts() {
        return Arbitraries.integers().between(-6, 20).list().ofMaxSize(20);
    }
}
