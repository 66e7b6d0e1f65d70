package sovang.pairing.view;

import static java.util.Locale.ROOT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.pairing.event.HoldEvent;
import sovang.pairing.event.HoldEvent.HoldPlaced;
import sovang.pairing.event.HoldEvent.HoldReleased;
import sovang.pairing.event.HoldEvent.OfferAccepted;
import sovang.pairing.event.HoldEvent.OfferRefused;
import sovang.pairing.event.PairingEvent;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorEvent;
import sovang.pairing.event.SponsorEvent.SponsorAdded;
import sovang.pairing.event.SponsorEvent.SponsorDescribed;
import sovang.projection.Rows;
import sovang.projection.SearchText;
import sovang.projection.Table;
import sovang.projection.View;

/** Sponsors, pairings with their help and visits, and holds. Whether a hold lapsed or a promise is overdue is for readers. */
@Component
public final class PairingView implements View {

    @Override
    public String name() {
        return "pairings";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return PairingRows.TABLES;
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case SponsorEvent event -> on(event, recorded.position(), rows);
            case PairingEvent event -> PairingRows.on(event, recorded.position(), rows);
            case HoldEvent event -> on(event, recorded.position(), rows);
            default -> {}
        }
    }

    private static void on(SponsorEvent event, long at, Rows rows) {
        switch (event) {
            case SponsorAdded it ->
                rows.insert(
                        PairingRows.SPONSOR,
                        it.subject(),
                        at,
                        it.kind().name().toLowerCase(ROOT),
                        it.kind().tier().name().toLowerCase(ROOT),
                        it.name().shown(),
                        shown(it.contact()),
                        it.unit(),
                        it.donor(),
                        it.household(),
                        it.capacity(),
                        search(it.name(), it.contact()),
                        at);
            case SponsorDescribed it ->
                rows.change(
                        "UPDATE sponsor SET name = ?, contact = ?, unit = ?, capacity = ?, search = ?, changed = ? WHERE id = ?",
                        it.name().shown(),
                        shown(it.contact()),
                        it.unit(),
                        it.capacity(),
                        search(it.name(), it.contact()),
                        at,
                        it.subject());
        }
    }

    private static void on(HoldEvent event, long at, Rows rows) {
        switch (event) {
            case HoldPlaced it ->
                rows.insert(
                        PairingRows.HOLD,
                        it.subject(),
                        at,
                        it.type().name().toLowerCase(ROOT),
                        it.household(),
                        it.owner(),
                        it.sponsor(),
                        it.channel(),
                        it.year(),
                        it.on(),
                        it.until(),
                        null,
                        null,
                        null,
                        null,
                        null);
            case HoldReleased it -> closed(rows, at, "released", it.reason(), null, it);
            case OfferRefused it -> closed(rows, at, "refused", it.reason(), null, it);
            case OfferAccepted it -> closed(rows, at, "accepted", null, it.pairing(), it);
        }
    }

    private static void closed(
            Rows rows, long at, String how, @Nullable String why, @Nullable PairingId pairing, HoldEvent it) {
        rows.change(
                "UPDATE hold SET closed = ?, closed_on = ?, closed_why = ?, closed_position = ?, pairing = ? WHERE id = ?",
                how,
                it.on(),
                why,
                at,
                pairing,
                it.subject());
    }

    private static String search(Personal name, @Nullable Personal contact) {
        return SearchText.fold(name.shown(), shown(contact));
    }

    private static @Nullable String shown(@Nullable Personal value) {
        return value == null ? null : value.shown();
    }
}
