package sovang.pairing;

import static sovang.http.Fields.amount;
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
import sovang.http.Written;
import sovang.money.Dong;
import sovang.organisation.event.FundCode;
import sovang.pairing.PairingCommand.DeliverHelp;
import sovang.pairing.PairingCommand.PromiseHelp;
import sovang.pairing.PairingCommand.RecordVisit;
import sovang.pairing.PairingCommand.ReverseDelivery;
import sovang.pairing.event.HelpKind;
import sovang.pairing.event.PairingId;
import sovang.store.Caller;
import sovang.store.Done;
import sovang.store.Gateway;

/** Records what a sponsor promises and brings, and its visits. */
@RestController
class HelpController {

    /** @param amount in đồng; the estimated value where it is not money */
    record Promise(
            @Nullable HelpKind kind,
            @Nullable Dong amount,
            @Nullable String quantity,
            @Nullable String what,
            @Nullable LocalDate due,
            @Nullable LocalDate on) {}

    /** @param payment the payment that carried it, if one did */
    record Delivery(
            @Nullable HelpKind kind,
            @Nullable Dong amount,
            @Nullable String quantity,
            @Nullable String what,
            @Nullable Integer promise,
            @Nullable FundCode fund,
            @Nullable String evidence,
            @Nullable String payment,
            @Nullable LocalDate on) {}

    record Reversal(
            @Nullable Integer delivery,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record Visit(@Nullable String note, @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    HelpController(Gateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    @PostMapping("/v1/pairings/{id}/promise")
    ResponseEntity<Map<String, Object>> promise(@PathVariable PairingId id, @RequestBody Promise body, Caller caller) {
        var command = new PromiseHelp(
                id,
                kind(body.kind()),
                amount("amount", body.amount()),
                text("quantity", body.quantity()),
                what(body.kind(), body.what()),
                required("due", body.due()),
                on(body.on(), clock));
        return numbered(id, "promise", gateway.send(command, caller), body);
    }

    @PostMapping("/v1/pairings/{id}/deliver")
    ResponseEntity<Map<String, Object>> deliver(@PathVariable PairingId id, @RequestBody Delivery body, Caller caller) {
        var command = new DeliverHelp(
                id,
                kind(body.kind()),
                amount("amount", body.amount()),
                text("quantity", body.quantity()),
                what(body.kind(), body.what()),
                body.promise(),
                body.fund(),
                text("evidence", body.evidence()),
                text("payment", body.payment()),
                on(body.on(), clock));
        return numbered(id, "delivery", gateway.send(command, caller), body);
    }

    @PostMapping("/v1/pairings/{id}/reverse-delivery")
    ResponseEntity<Map<String, Object>> reverse(@PathVariable PairingId id, @RequestBody Reversal body, Caller caller) {
        var command = new ReverseDelivery(
                id, required("delivery", body.delivery()), required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/pairings/{id}/visit")
    ResponseEntity<Map<String, Object>> visit(@PathVariable PairingId id, @RequestBody Visit body, Caller caller) {
        var command = new RecordVisit(id, required("note", body.note()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    /** The answer names the pairing, and the number of what was recorded in it. */
    private static ResponseEntity<Map<String, Object>> numbered(PairingId id, String what, Done done, Object body) {
        var numbered = new LinkedHashMap<String, Object>();
        if (done.id() != null) numbered.put(what.equals("promise") ? "number" : "delivery", Integer.valueOf(done.id()));
        numbered.putAll(Room.with(null, body));
        return Written.of(id.value(), done, numbered);
    }

    private static HelpKind kind(@Nullable HelpKind given) {
        return given == null ? HelpKind.MONEY : given;
    }

    /** Money speaks for itself; of anything else it is said what it is. */
    private static String what(@Nullable HelpKind kind, @Nullable String what) {
        boolean money = kind == null || kind == HelpKind.MONEY;
        return money && (what == null || what.isBlank())
                ? "tiền"
                : required("what", what).strip();
    }
}
