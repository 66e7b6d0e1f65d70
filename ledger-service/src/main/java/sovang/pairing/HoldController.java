package sovang.pairing;

import static sovang.http.Fields.on;
import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import sovang.pairing.PairingCommand.AcceptOffer;
import sovang.pairing.PairingCommand.PlaceHold;
import sovang.pairing.PairingCommand.RefuseOffer;
import sovang.pairing.PairingCommand.ReleaseHold;
import sovang.pairing.event.HoldId;
import sovang.pairing.event.HoldType;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorId;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Keeps households for somebody, and takes the answers to offers. */
@RestController
class HoldController {

    record NewHold(
            @Nullable HoldType type,
            @Nullable HouseholdId household,
            @Nullable String owner,
            @Nullable SponsorId sponsor,
            @Nullable String channel,
            @Nullable Integer year,
            @Nullable LocalDate on,
            @Nullable LocalDate until) {}

    record Step(@Nullable String reason, @Nullable LocalDate on) {}

    record Acceptance(
            @Nullable String purpose,
            @Nullable String decision,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    HoldController(Gateway gateway, PairingDesk desk, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    @PostMapping("/v1/holds")
    ResponseEntity<Map<String, Object>> place(@RequestBody NewHold body, Caller caller) {
        LocalDate day = on(body.on(), clock);
        var command = new PlaceHold(
                new HoldId(NewId.after("hold", clock)),
                body.type() == null ? HoldType.RESERVED : body.type(),
                required("household", body.household()),
                required("owner", body.owner()).strip(),
                body.sponsor(),
                required("channel", body.channel()).strip(),
                PairingYear.require(body.year() == null ? day.getYear() : body.year(), day.getYear()),
                day,
                required("until", body.until()));
        return Written.of(null, gateway.send(command, caller), body);
    }

    @PostMapping("/v1/holds/{id}/release")
    ResponseEntity<Map<String, Object>> release(@PathVariable HoldId id, @RequestBody Step body, Caller caller) {
        var command = new ReleaseHold(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/holds/{id}/refuse")
    ResponseEntity<Map<String, Object>> refuse(@PathVariable HoldId id, @RequestBody Step body, Caller caller) {
        var command = new RefuseOffer(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/holds/{id}/accept")
    ResponseEntity<Map<String, Object>> accept(@PathVariable HoldId id, @RequestBody Acceptance body, Caller caller) {
        var command = new AcceptOffer(
                id,
                new PairingId(NewId.after("pairing", clock)),
                PairingController.purpose(body.purpose()),
                text("decision", body.decision()),
                on(body.on(), clock));
        var done = gateway.send(command, caller);
        var accepted = new LinkedHashMap<String, Object>();
        if (done.id() != null) accepted.put("pairing", done.id());
        accepted.putAll(Room.with(null, body));
        return Written.of(id.value(), done, accepted);
    }
}
