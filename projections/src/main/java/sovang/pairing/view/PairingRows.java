package sovang.pairing.view;

import static java.util.Locale.ROOT;

import java.util.List;
import sovang.pairing.event.PairingEvent;
import sovang.pairing.event.PairingEvent.DeliveryReversed;
import sovang.pairing.event.PairingEvent.HelpDelivered;
import sovang.pairing.event.PairingEvent.HelpPromised;
import sovang.pairing.event.PairingEvent.PairingEnded;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.PairingEvent.SponsorVisited;
import sovang.projection.Rows;
import sovang.projection.Table;

/** The tables of the view, and what happens to a pairing as their rows. */
final class PairingRows {

    static final Table SPONSOR = Table.changing(
            "sponsor",
            1,
            "id",
            "position",
            "kind",
            "tier",
            "name",
            "contact",
            "unit",
            "donor",
            "household",
            "capacity",
            "search",
            "changed");
    private static final Table PAIRING = Table.changing(
            "pairing",
            1,
            "id",
            "position",
            "sponsor",
            "sponsor_kind",
            "tier",
            "household",
            "unit",
            "class",
            "year",
            "purpose",
            "decision",
            "renews",
            "mobilised_by",
            "taken_on",
            "ended_on",
            "end_reason",
            "end_note",
            "end_position",
            "replacement");
    private static final Table HELP = Table.changing(
            "help",
            2,
            "pairing",
            "delivery",
            "household",
            "kind",
            "value",
            "quantity",
            "what",
            "promise",
            "fund",
            "evidence",
            "payment",
            "day",
            "position",
            "reversed_position",
            "reversed_on",
            "reversed_why");
    private static final Table PROMISE = Table.growing(
            "promise",
            2,
            "pairing",
            "promise",
            "household",
            "kind",
            "value",
            "quantity",
            "what",
            "due",
            "day",
            "position");
    private static final Table VISIT = Table.growing("visit", 2, "pairing", "position", "note", "day");
    static final Table HOLD = Table.changing(
            "hold",
            1,
            "id",
            "position",
            "type",
            "household",
            "owner",
            "sponsor",
            "channel",
            "year",
            "placed_on",
            "until",
            "closed",
            "closed_on",
            "closed_why",
            "closed_position",
            "pairing");
    static final List<Table> TABLES = List.of(SPONSOR, PAIRING, HELP, PROMISE, VISIT, HOLD);

    private PairingRows() {}

    static void on(PairingEvent event, long at, Rows rows) {
        switch (event) {
            case PairingRecorded it ->
                rows.change(
                        """
                        INSERT INTO pairing (id, position, sponsor, sponsor_kind, tier, household, unit, class, year,
                            purpose, decision, renews, mobilised_by, taken_on)
                        SELECT ?, ?, id, kind, tier, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM sponsor WHERE id = ?
                        """,
                        it.subject(),
                        at,
                        it.household(),
                        it.unit(),
                        it.householdClass(),
                        it.year(),
                        it.purpose(),
                        it.decision(),
                        it.renews(),
                        it.mobilisedBy(),
                        it.on(),
                        it.sponsor());
            case HelpPromised it ->
                rows.change(
                        """
                        INSERT INTO promise (pairing, promise, household, kind, value, quantity, what, due, day, position)
                        SELECT id, ?, household, ?, ?, ?, ?, ?, ?, ? FROM pairing WHERE id = ?
                        """,
                        it.promise(),
                        it.kind().name().toLowerCase(ROOT),
                        it.value(),
                        it.quantity(),
                        it.what(),
                        it.due(),
                        it.on(),
                        at,
                        it.subject());
            case HelpDelivered it ->
                rows.change(
                        """
                        INSERT INTO help (pairing, delivery, household, kind, value, quantity, what, promise, fund,
                            evidence, payment, day, position)
                        SELECT id, ?, household, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM pairing WHERE id = ?
                        """,
                        it.delivery(),
                        it.kind().name().toLowerCase(ROOT),
                        it.value(),
                        it.quantity(),
                        it.what(),
                        it.promise(),
                        it.fund(),
                        it.evidence(),
                        it.payment(),
                        it.on(),
                        at,
                        it.subject());
            case DeliveryReversed it -> rows.change("""
                        UPDATE help SET reversed_position = ?, reversed_on = ?, reversed_why = ?
                        WHERE pairing = ? AND delivery = ?
                        """, at, it.on(), it.reason(), it.subject(), it.delivery());
            case SponsorVisited it -> rows.insert(VISIT, it.subject(), at, it.note(), it.on());
            case PairingEnded it ->
                rows.change(
                        """
                        UPDATE pairing SET ended_on = ?, end_reason = ?, end_note = ?, end_position = ?, replacement = ?
                        WHERE id = ?
                        """,
                        it.on(),
                        it.reason().name().toLowerCase(ROOT),
                        it.note(),
                        at,
                        it.replacement(),
                        it.subject());
        }
    }
}
