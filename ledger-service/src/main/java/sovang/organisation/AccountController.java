package sovang.organisation;

import static sovang.http.Fields.on;
import static sovang.http.Fields.required;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Written;
import sovang.organisation.OrganisationCommand.CloseAccount;
import sovang.organisation.OrganisationCommand.CorrectAccount;
import sovang.organisation.OrganisationCommand.ReopenAccount;
import sovang.organisation.event.PurseId;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Corrects, closes and reopens accounts. */
@RestController
class AccountController {

    record AccountCorrection(
            @Nullable String bank,
            @Nullable String number,
            @Nullable String name,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record AccountStep(@Nullable String reason, @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    AccountController(Gateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    @PostMapping("/v1/accounts/{id}/correct")
    ResponseEntity<Map<String, Object>> correct(
            @PathVariable PurseId id, @RequestBody AccountCorrection body, Caller caller) {
        var command = new CorrectAccount(
                id,
                body.bank() == null ? null : required("bank", body.bank()),
                body.number() == null ? null : required("number", body.number()),
                body.name() == null ? null : required("name", body.name()),
                required("reason", body.reason()),
                on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/accounts/{id}/close")
    ResponseEntity<Map<String, Object>> close(@PathVariable PurseId id, @RequestBody AccountStep body, Caller caller) {
        var command = new CloseAccount(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/accounts/{id}/reopen")
    ResponseEntity<Map<String, Object>> reopen(@PathVariable PurseId id, @RequestBody AccountStep body, Caller caller) {
        var command = new ReopenAccount(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }
}
