package sovang.audit;

import static sovang.http.Fields.required;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.audit.event.ViewName;
import sovang.http.Written;
import sovang.projection.Orders;
import sovang.projection.Replays;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Done;
import sovang.store.Gateway;

/** Begins replays, and says what a view that stopped shall do. */
@RestController
class AuditController {

    record To(@Nullable Long to) {}

    record Skip(@Nullable Long position, @Nullable String reason) {}

    private static final Done NOTHING_RECORDED = new Done(null, 0, false, false);

    private final Gateway gateway;
    private final Replays replays;
    private final Orders orders;

    AuditController(Gateway gateway, Aggregates aggregates, Replays replays, Orders orders) {
        this.gateway = gateway;
        this.replays = replays;
        this.orders = orders;
        aggregates.provide(orders);
        aggregates.shortLived(WatchedView.class);
    }

    @PostMapping("/v1/audit/replays")
    ResponseEntity<Map<String, Object>> replay(@RequestBody(required = false) @Nullable To body, Caller caller) {
        Long to = body == null ? null : body.to();
        String id = replays.begin(to);
        return Written.of(HttpStatus.ACCEPTED, id, NOTHING_RECORDED, Map.of());
    }

    @PostMapping("/v1/projections/{name}/retry")
    ResponseEntity<Map<String, Object>> retry(@PathVariable String name, Caller caller) {
        orders.retry(name);
        return Written.of(HttpStatus.ACCEPTED, name, NOTHING_RECORDED, Map.of());
    }

    @PostMapping("/v1/projections/{name}/rebuild")
    ResponseEntity<Map<String, Object>> rebuild(@PathVariable String name, Caller caller) {
        orders.rebuild(name);
        return Written.of(HttpStatus.ACCEPTED, name, NOTHING_RECORDED, Map.of());
    }

    @PostMapping("/v1/projections/{name}/skip")
    ResponseEntity<Map<String, Object>> skip(@PathVariable String name, @RequestBody Skip body, Caller caller) {
        var command = new SkipEvent(
                new ViewName(name),
                Objects.requireNonNull(required("position", body.position())),
                required("reason", body.reason()));
        return Written.of(name, gateway.send(command, caller), body);
    }
}
