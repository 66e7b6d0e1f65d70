package sovang.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.book.event.Channel;
import sovang.book.event.ReceiptEvent.ReceiptAttributed;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorEvent.DonorCorrected;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeEvent.PledgeAmended;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeEvent.PledgeUnitCorrected;
import sovang.naming.Personal;
import sovang.organisation.event.OrganisationEvent.UnitAdded;
import sovang.organisation.event.OrganisationEvent.UnitRenamed;
import sovang.pairing.event.SponsorEvent.SponsorAdded;
import sovang.pairing.event.SponsorEvent.SponsorDescribed;

/** The row that a recorded thing would have today, from its events; what the events don't tell is not known. */
@Component
class Recorded {

    private final EventStore events;

    Recorded(EventStore events) {
        this.events = events;
    }

    /** Empty when nothing of this noun was recorded under the id. */
    Optional<Cells> row(Noun noun, String id) {
        var texts = new HashMap<String, String>();
        events.readEvents(id).asStream().forEach(event -> on(event.getPayload(), texts));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Cells(noun, Map.copyOf(texts)));
    }

    private static void on(Object event, Map<String, String> texts) {
        switch (event) {
            case UnitAdded it -> {
                put(texts, "code", it.subject());
                put(texts, "name", it.name());
                put(texts, "level", it.level());
                put(texts, "parent", it.parent());
                texts.put("from", Cells.UNKNOWN);
                put(texts, "to", it.to());
            }
            case UnitRenamed it -> put(texts, "name", it.name());
            case DonorAdded it -> {
                put(texts, "kind", it.kind());
                put(texts, "name", it.name());
                put(texts, "phone", it.phone());
                put(texts, "address", it.address());
                put(texts, "idNumber", it.idNumber());
            }
            case DonorCorrected it -> {
                put(texts, "kind", it.kind());
                put(texts, "name", it.name());
                put(texts, "phone", it.phone());
                put(texts, "address", it.address());
                put(texts, "idNumber", it.idNumber());
            }
            case PledgeUnitCorrected it -> put(texts, "unit", it.unit());
            case PledgeRecorded it -> {
                put(texts, "unit", it.unit());
                put(texts, "fund", it.fund());
                put(texts, "donor", it.donor());
                put(texts, "amount", it.amount());
                put(texts, "due", due(it.schedule()));
                put(texts, "on", it.on());
                put(texts, "campaign", it.campaign());
                put(texts, "credited", it.credited());
                put(texts, "minutes", it.minutes());
            }
            case PledgeAmended it -> {
                put(texts, "amount", it.amount());
                put(texts, "due", due(it.schedule()));
            }
            case ReceiptRecorded it -> receipt(it, texts);
            case ReceiptAttributed it -> {
                if (it.donor() != null) put(texts, "donor", it.donor());
                if (it.pledge() != null) put(texts, "pledge", it.pledge());
            }
            case SponsorAdded it -> {
                put(texts, "kind", it.kind());
                put(texts, "name", it.name());
                put(texts, "contact", it.contact());
                put(texts, "unit", it.unit());
                put(texts, "donor", it.donor());
                put(texts, "household", it.household());
                if (it.capacity() > 0) put(texts, "capacity", it.capacity());
            }
            case SponsorDescribed it -> {
                put(texts, "name", it.name());
                put(texts, "contact", it.contact());
                put(texts, "unit", it.unit());
                if (it.capacity() > 0) put(texts, "capacity", it.capacity());
            }
            default -> {}
        }
    }

    private static void receipt(ReceiptRecorded it, Map<String, String> texts) {
        put(texts, "unit", it.unit());
        put(texts, "fund", it.fund());
        put(texts, "channel", it.channel());
        put(texts, "on", it.on());
        if (it.channel() == Channel.BANK) put(texts, "account", it.purse());
        put(texts, "donor", it.giver().donor());
        put(texts, "payer", it.giver().payer());
        put(texts, "pledge", it.pledge());
        put(texts, "note", it.note());
        if (it.goods() == null) put(texts, "amount", it.amount());
        else {
            put(texts, "goods.kind", it.goods().kind());
            put(texts, "goods.quantity", it.goods().quantity());
            put(texts, "goods.unit", it.goods().unit());
            put(texts, "goods.value", it.goods().value());
            put(texts, "goods.basis", it.goods().basis());
        }
        if (it.currency() == null) return;
        put(texts, "currency.code", it.currency().code());
        put(texts, "currency.amount", it.currency().amount());
        put(texts, "currency.rate", it.currency().rate());
        put(texts, "currency.bank", it.currency().bank());
    }

    private static @Nullable Object due(List<Instalment> schedule) {
        return schedule.isEmpty()
                ? null
                : schedule.size() == 1 ? schedule.getFirst().due() : Cells.UNKNOWN;
    }

    /** An erased text is not known any more. */
    private static void put(Map<String, String> texts, String column, @Nullable Object value) {
        Object its = value instanceof Personal personal ? personal.value() : value;
        if (its == null && value != null) texts.put(column, Cells.UNKNOWN);
        else if (its == null) texts.remove(column);
        else if (its.equals(Cells.UNKNOWN)) texts.put(column, Cells.UNKNOWN);
        else texts.put(column, Cells.plain(column, its.toString()));
    }
}
