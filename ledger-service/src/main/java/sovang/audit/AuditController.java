package sovang.audit;

import static java.util.Objects.requireNonNull;
import static sovang.http.Fields.required;

import java.util.Map;
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
import sovang.store.Feed;
import sovang.store.Gateway;

/** Begins replays, and says what a view that stopped shall do. */
@RestController
class AuditController {

    record To(@Nullable Long to) {}

    record Skip(@Nullable Long position, @Nullable String reason) {}

    private final Gateway gateway;
    private final Feed feed;
    private final Replays replays;
    private final Orders orders;

    AuditController(Gateway gateway, Aggregates aggregates, Feed feed, Replays replays, Orders orders) {
        this.gateway = gateway;
        this.feed = feed;
        this.replays = replays;
        this.orders = orders;
        aggregates.provide(orders);
        aggregates.shortLived(WatchedView.class);
    }

    @PostMapping("/v1/audit/replays")
    ResponseEntity<Map<String, Object>> replay(@RequestBody(required = false) @Nullable To body, Caller caller) {
        Long to = body == null ? null : body.to();
        if (caller.dryRun()) return rehearsed(null, Map.of("folds", replays.rehearse(to), "events", through(to)));
        var begun = replays.begin(to, caller.actor() + " " + caller.key());
        return Written.of(HttpStatus.ACCEPTED, begun.id(), new Done(null, 0, begun.again(), false), Map.of());
    }

    @PostMapping("/v1/projections/{name}/retry")
    ResponseEntity<Map<String, Object>> retry(@PathVariable String name, Caller caller) {
        var standing = orders.retry(name, caller.dryRun());
        if (caller.dryRun()) return rehearsed(name, Map.of("event", requireNonNull(standing.failedAt())));
        return Written.of(HttpStatus.ACCEPTED, name, new Done(null, 0, false, false), Map.of());
    }

    @PostMapping("/v1/projections/{name}/rebuild")
    ResponseEntity<Map<String, Object>> rebuild(@PathVariable String name, Caller caller) {
        var standing = orders.rebuild(name, caller.dryRun());
        if (caller.dryRun()) return rehearsed(name, Map.of("events", standing.position()));
        return Written.of(HttpStatus.ACCEPTED, name, new Done(null, 0, false, false), Map.of());
    }

    private long through(@Nullable Long to) {
        return to == null ? feed.head() : to;
    }

    /** What would be done; it is no work for later, so the answer is not 202. */
    private static ResponseEntity<Map<String, Object>> rehearsed(@Nullable String id, Map<String, Object> would) {
        return Written.of(id, new Done(null, 0, false, true), would);
    }

    @PostMapping("/v1/projections/{name}/skip")
    ResponseEntity<Map<String, Object>> skip(@PathVariable String name, @RequestBody Skip body, Caller caller) {
        var command = new SkipEvent(
                new ViewName(name),
                requireNonNull(required("position", body.position())),
                required("reason", body.reason()));
        return Written.of(name, gateway.send(command, caller), body);
    }
}
