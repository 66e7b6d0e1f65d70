package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;

/** What Axon may expect of a storage. Ours keeps it, and so does the stock one for JDBC. */
interface EventStorageContract {

    EventStorageEngine engine();

    @Test
    default void a_stream_is_read_back_in_the_order_of_appending() {
        PledgeId pledge = Sample.pledge();
        engine().appendEvents(List.of(Sample.paid(pledge, 0), Sample.paid(pledge, 1)));
        engine().appendEvents(Sample.paid(pledge, 2, Map.of("actor", "người ghi sổ")));

        var read = stream(pledge, 0);
        assertThat(read).extracting(DomainEventMessage::getSequenceNumber).containsExactly(0L, 1L, 2L);
        assertThat(read)
                .extracting(event -> (Object) event.getPayload())
                .containsExactly(
                        Sample.paid(pledge, 0).getPayload(),
                        Sample.paid(pledge, 1).getPayload(),
                        Sample.paid(pledge, 2).getPayload());
        assertThat(read.getLast().getMetaData()).containsEntry("actor", "người ghi sổ");
        assertThat(read.getLast().getAggregateIdentifier()).isEqualTo(pledge.stream());
    }

    @Test
    default void a_stream_is_read_from_a_sequence_on() {
        PledgeId pledge = Sample.pledge();
        engine().appendEvents(Sample.paid(pledge, 0, 4));

        assertThat(stream(pledge, 3))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(3L, 4L);
        assertThat(engine().lastSequenceNumberFor(pledge.stream())).contains(4L);
    }

    @Test
    default void a_stream_that_nobody_wrote_is_empty() {
        PledgeId pledge = Sample.pledge();
        assertThat(stream(pledge, 0)).isEmpty();
        assertThat(engine().lastSequenceNumberFor(pledge.stream())).isEmpty();
        assertThat(engine().readSnapshot(pledge.stream())).isEmpty();
    }

    @Test
    default void a_taken_sequence_is_refused_and_leaves_no_row() {
        PledgeId taken = Sample.pledge();
        PledgeId other = Sample.pledge();
        engine().appendEvents(Sample.paid(taken, 0, 1));
        engine().appendEvents(Sample.paid(other, 0));

        assertThatThrownBy(() -> engine().appendEvents(List.of(Sample.paid(other, 1), Sample.paid(taken, 1))))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(stream(taken, 0)).hasSize(2);
        assertThat(stream(other, 0)).hasSize(1);
    }

    @Test
    default void a_snapshot_is_read_back_and_replaced_by_a_later_one() {
        PledgeId pledge = Sample.pledge();
        engine().appendEvents(Sample.paid(pledge, 0, 8));
        engine().storeSnapshot(snapshot(pledge, 3));
        engine().storeSnapshot(snapshot(pledge, 8));

        var read = engine().readSnapshot(pledge.stream()).orElseThrow();
        assertThat(read.getSequenceNumber()).isEqualTo(8);
        assertThat(read.getType()).isEqualTo("Pledge");
        assertThat(((Pledge) read.getPayload()).paid()).isEqualTo(Dong.of(45));
    }

    @Test
    default void tokens_say_where_reading_goes_on() {
        PledgeId pledge = Sample.pledge();
        engine().appendEvents(Sample.paid(pledge, 0));
        TrackingToken head = engine().createHeadToken();
        engine().appendEvents(Sample.paid(pledge, 1));
        engine().appendEvents(Sample.paid(pledge, 2));

        var later = follow(head);
        assertThat(later).extracting(event -> sequence(event)).containsExactly(1L, 2L);
        assertThat(follow(later.getFirst().trackingToken()))
                .extracting(event -> sequence(event))
                .containsExactly(2L);
        assertThat(follow(engine().createTailToken()).size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    default void a_token_at_a_time_leads_to_what_was_recorded_from_then_on() {
        PledgeId pledge = Sample.pledge();
        engine().appendEvents(Sample.paid(pledge, 0));
        engine().appendEvents(Sample.paid(pledge, 1));

        var then = stream(pledge, 1).getFirst().getTimestamp();
        assertThat(follow(engine().createTokenAt(then)))
                .filteredOn(event ->
                        ((DomainEventMessage<?>) event).getAggregateIdentifier().equals(pledge.stream()))
                .extracting(event -> sequence(event))
                .containsExactly(1L);
    }

    @Test
    default void sixty_four_writers_on_one_stream_leave_no_gap() throws InterruptedException {
        PledgeId pledge = Sample.pledge();
        engine().appendEvents(Sample.paid(pledge, 0));
        Crowd.of(64, n -> {
            while (!tries(pledge)) Thread.onSpinWait();
        });

        assertThat(stream(pledge, 0))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactlyElementsOf(LongStream.rangeClosed(0, 64).boxed().toList());
    }

    private boolean tries(PledgeId pledge) {
        long next = engine().lastSequenceNumberFor(pledge.stream()).orElse(-1L) + 1;
        try {
            engine().appendEvents(Sample.paid(pledge, next));
            return true;
        } catch (ConcurrencyException e) {
            return false;
        }
    }

    private List<? extends DomainEventMessage<?>> stream(PledgeId pledge, long from) {
        return engine().readEvents(pledge.stream(), from).asStream().toList();
    }

    private List<? extends TrackedEventMessage<?>> follow(@Nullable TrackingToken token) {
        try (var events = engine().readEvents(token, false)) {
            return events.toList();
        }
    }

    private static long sequence(TrackedEventMessage<?> event) {
        return ((DomainEventMessage<?>) event).getSequenceNumber();
    }

    private static DomainEventMessage<?> snapshot(PledgeId pledge, int sequence) {
        var state = new Pledge();
        IntStream.rangeClosed(0, sequence)
                .forEach(n -> state.evolve((sovang.mobilisation.event.PledgeEvent)
                        Sample.paid(pledge, n).getPayload()));
        return new GenericDomainEventMessage<>("Pledge", pledge.stream(), sequence, state);
    }
}
