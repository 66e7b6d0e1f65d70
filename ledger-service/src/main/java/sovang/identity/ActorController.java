package sovang.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Fields;
import sovang.http.Written;
import sovang.identity.ActorCommand.IssueToken;
import sovang.identity.ActorCommand.RegisterActor;
import sovang.identity.ActorCommand.RevokeTokens;
import sovang.identity.event.ActorId;
import sovang.identity.event.Role;
import sovang.naming.NewId;
import sovang.naming.Personal;
import sovang.projection.Reading;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Registers actors and their tokens. A token is shown once, in the answer that makes it. */
@RestController
class ActorController {

    record NewActor(@Nullable String name, @Nullable Set<Role> roles) {}

    record Why(@Nullable String reason) {}

    private final Gateway gateway;
    private final Clock clock;
    private final Reading reading;

    ActorController(Gateway gateway, Aggregates aggregates, Clock clock, Reading reading) {
        this.gateway = gateway;
        this.clock = clock;
        this.reading = reading;
        aggregates.shortLived(Actor.class);
    }

    @PostMapping("/v1/actors")
    ResponseEntity<Map<String, Object>> register(@RequestBody NewActor body, Caller caller) {
        var actor = new ActorId(NewId.after("actor", clock));
        String token = Tokens.make();
        var name = Personal.of(actor, Fields.required("name", body.name()));
        var done = gateway.send(
                new RegisterActor(actor, name, Fields.required("roles", body.roles()), Tokens.hash(token)), caller);
        return answer(done.replayed() ? null : token, done, body);
    }

    @PostMapping("/v1/actors/{id}/tokens")
    ResponseEntity<Map<String, Object>> issue(@PathVariable ActorId id, Caller caller) {
        String token = Tokens.make();
        var done = gateway.send(new IssueToken(id, Tokens.hash(token)), caller);
        return answer(done.replayed() ? null : token, done, Map.of("actor", id.value()));
    }

    @PostMapping("/v1/actors/{id}/revoke")
    ResponseEntity<Map<String, Object>> revoke(@PathVariable ActorId id, @RequestBody Why body, Caller caller) {
        var done = gateway.send(new RevokeTokens(id, Fields.required("reason", body.reason())), caller);
        if (!done.dryRun()) Tokens.outlast();
        return Written.of(id.value(), done, body);
    }

    record Me(String actor, String name, Set<Role> roles) {}

    /** The name is there as soon as the view knows it; a view that stopped keeps nobody from asking. */
    @GetMapping("/v1/whoami")
    Me whoami(@RequestParam @Nullable Long minPosition, Caller caller) {
        String name = reading.partly(
                List.of("identity"),
                minPosition,
                (views, position) -> views.sql("SELECT name FROM views.actor WHERE id = :id")
                        .param("id", caller.actor())
                        .query(String.class)
                        .optional()
                        .orElse(""));
        return new Me(caller.actor(), name, new TreeSet<>(caller.roles()));
    }

    /** A replayed answer has no token: it was shown once and is kept nowhere. */
    private static ResponseEntity<Map<String, Object>> answer(
            @Nullable String token, sovang.store.Done done, Object body) {
        var response = Written.of(null, done, body);
        if (token != null && response.getBody() != null) response.getBody().put("token", token);
        return response;
    }
}
