package sovang.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import sovang.book.event.Goods;
import sovang.book.event.OpeningEvent.OpeningRecorded;
import sovang.book.event.OpeningId;
import sovang.book.event.ReceiptId;
import sovang.book.event.Voucher;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;

/** Things to try the store with. */
final class Sample {

    private static final AtomicLong TIME =
            new AtomicLong(Instant.parse("2024-09-20T01:02:03Z").toEpochMilli());

    private Sample() {}

    static PledgeId pledge() {
        return new PledgeId("pledge-" + UUID.randomUUID());
    }

    static ReceiptId receipt() {
        return new ReceiptId("receipt-" + UUID.randomUUID());
    }

    static PledgeRecorded recorded(PledgeId pledge, long amount, @Nullable Personal credited) {
        var promised = List.of(new Instalment(Pledge.DAY, Dong.of(amount)));
        return new PledgeRecorded(
                pledge,
                new UnitCode("95"),
                new FundCode("VNN"),
                null,
                new DonorId("donor-1"),
                credited,
                false,
                Dong.of(amount),
                promised,
                Pledge.DAY,
                null,
                null);
    }

    /** An event on a stream; its amount is its sequence plus one. */
    static DomainEventMessage<?> paid(PledgeId pledge, long sequence) {
        return paid(pledge, sequence, Map.of());
    }

    static DomainEventMessage<?> paid(PledgeId pledge, long sequence, Map<String, ?> metadata) {
        var event = new PledgePaid(pledge, new ReceiptId("receipt-1"), Dong.of(sequence + 1), Pledge.DAY);
        String id = UUID.randomUUID().toString();
        return new GenericDomainEventMessage<>(
                "Pledge", pledge.stream(), sequence, event, metadata, id, Instant.ofEpochMilli(TIME.incrementAndGet()));
    }

    /** An event with a personal field. */
    static DomainEventMessage<?> named(PledgeId pledge, long sequence, String name) {
        return new GenericDomainEventMessage<>(
                "Pledge", pledge.stream(), sequence, recorded(pledge, 5, Personal.of(pledge, name)));
    }

    /** So many kilograms of rice. */
    static DomainEventMessage<?> opening(String decimal) {
        var id = new OpeningId("opening-" + UUID.randomUUID());
        var rice = new Goods("gạo", new BigDecimal(decimal), "kg", Dong.of(1), "biên bản");
        var event = new OpeningRecorded(
                id,
                Voucher.parse("SD-2024-000001"),
                new UnitCode("95"),
                new FundCode("VNN"),
                new PurseId("purse-1"),
                Dong.of(1),
                rice,
                "BB 01",
                Pledge.DAY);
        return new GenericDomainEventMessage<>("Opening", id.stream(), 0, event);
    }

    /** Events {@code from} to {@code through} of a stream. */
    static List<? extends DomainEventMessage<?>> paid(PledgeId pledge, long from, long through) {
        return LongStream.rangeClosed(from, through)
                .<DomainEventMessage<?>>mapToObj(sequence -> paid(pledge, sequence))
                .toList();
    }

    /** A person who asks with a key. */
    static Caller keyed(String key, String hash) {
        return new Caller("actor-1", java.util.Set.of(), "request-1", key, hash, false, java.util.Set.of());
    }

    static Caller anybody() {
        return new Caller("actor-1", java.util.Set.of(), "request-1", null, "", false, java.util.Set.of("SURE"));
    }

    static Caller trying() {
        return new Caller("actor-1", java.util.Set.of(), "request-1", null, "", true, java.util.Set.of());
    }
}
