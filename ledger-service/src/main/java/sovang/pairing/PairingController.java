package sovang.pairing;

import static sovang.http.Fields.on;
import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.household.event.HouseholdId;
import sovang.http.Written;
import sovang.naming.NewId;
import sovang.organisation.event.UnitCode;
import sovang.pairing.PairingCommand.EndPairing;
import sovang.pairing.PairingCommand.RecordPairing;
import sovang.pairing.PairingCommand.ReplaceSponsor;
import sovang.pairing.event.EndReason;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorId;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Records, ends and replaces pairings. */
@RestController
class PairingController {

    /** @param place the unit that is helped, instead of a household */
    record NewPairing(
            @Nullable SponsorId sponsor,
            @Nullable HouseholdId household,
            @Nullable UnitCode place,
            @Nullable Integer year,
            @Nullable String purpose,
            @Nullable String decision,
            @Nullable String mobilisedBy,
            @Nullable LocalDate on) {}

    record End(
            @Nullable EndReason reason,
            @Nullable String note,
            @Nullable LocalDate on) {}

    record Replacement(
            @Nullable SponsorId sponsor,
            @Nullable String decision,
            @Nullable String mobilisedBy,
            @Nullable String note,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Room room;
    private final Clock clock;

    PairingController(Gateway gateway, Room room, PairingDesk desk, Clock clock) {
        this.gateway = gateway;
        this.room = room;
        this.clock = clock;
    }

    @PostMapping("/v1/pairings")
    ResponseEntity<Map<String, Object>> record(@RequestBody NewPairing body, Caller caller) {
        LocalDate day = on(body.on(), clock);
        SponsorId sponsor = required("sponsor", body.sponsor());
        int year = PairingYear.require(required("year", body.year()), day.getYear());
        if (body.on() == null) day = PairingYear.usualDay(day, year);
        var command = new RecordPairing(
                new PairingId(NewId.after("pairing", clock)),
                sponsor,
                body.household(),
                body.place(),
                year,
                purpose(body.purpose()),
                text("decision", body.decision()),
                text("mobilisedBy", body.mobilisedBy()),
                day);
        var warning = room.warning(sponsor, year);
        var done = gateway.send(command, caller);
        return Written.of(null, done, Room.with(warning, body));
    }

    @PostMapping("/v1/pairings/{id}/end")
    ResponseEntity<Map<String, Object>> end(@PathVariable PairingId id, @RequestBody End body, Caller caller) {
        var command = new EndPairing(id, required("reason", body.reason()), note(body.note()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/pairings/{id}/replace")
    ResponseEntity<Map<String, Object>> replace(
            @PathVariable PairingId id, @RequestBody Replacement body, Caller caller) {
        var command = new ReplaceSponsor(
                id,
                new PairingId(NewId.after("pairing", clock)),
                required("sponsor", body.sponsor()),
                text("decision", body.decision()),
                text("mobilisedBy", body.mobilisedBy()),
                note(body.note()),
                on(body.on(), clock));
        return Written.of(null, gateway.send(command, caller), body);
    }

    private static String note(@Nullable String given) {
        String note = text("note", given);
        return note == null ? "" : note.strip();
    }

    static String purpose(@Nullable String given) {
        return given == null || given.isBlank()
                ? DecisionCheck.USUAL_PURPOSE
                : required("purpose", given).strip();
    }
}
