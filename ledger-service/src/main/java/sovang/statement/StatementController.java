package sovang.statement;

import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Written;
import sovang.statement.Intake.Wish;
import sovang.statement.StatementCommand.ReleaseLine;
import sovang.statement.StatementCommand.StartUndo;
import sovang.statement.event.StatementId;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Takes statements in, undoes imports, and books held lines after all. */
@RestController
class StatementController {

    record Why(@Nullable String reason) {}

    private final Intake intake;
    private final Gateway gateway;
    private final Jobs jobs;

    StatementController(Intake intake, Gateway gateway, Jobs jobs) {
        this.intake = intake;
        this.gateway = gateway;
        this.jobs = jobs;
    }

    @PostMapping(path = "/v1/statements", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Map<String, Object>> take(
            @RequestParam String account,
            @RequestParam(defaultValue = "sao-ke") String name,
            @RequestParam(defaultValue = "false") boolean strict,
            @RequestParam(defaultValue = "false") boolean skipBadRows,
            @RequestParam @Nullable String reason,
            InputStream body,
            Caller caller)
            throws IOException {
        var wish = new Wish(account, required("name", name), strict, skipBadRows, text("reason", reason));
        var outcome = intake.take(body, wish, caller);
        boolean begun = outcome.state().equals("booking");
        var response = ResponseEntity.status(begun ? HttpStatus.ACCEPTED : HttpStatus.OK);
        if (outcome.replayed()) response.header("Idempotency-Replayed", "true");
        return response.body(Reports.of(outcome, wish));
    }

    @PostMapping("/v1/statements/{id}/undo")
    ResponseEntity<Map<String, Object>> undo(@PathVariable StatementId id, @RequestBody Why body, Caller caller) {
        var done = gateway.send(new StartUndo(id, required("reason", body.reason())), caller);
        jobs.wake();
        return Written.of(HttpStatus.ACCEPTED, id.value(), done, body);
    }

    @PostMapping("/v1/statements/{id}/lines/{row}/release")
    ResponseEntity<Map<String, Object>> release(
            @PathVariable StatementId id, @PathVariable int row, @RequestBody Why body, Caller caller) {
        var done = gateway.send(new ReleaseLine(id, row, required("reason", body.reason())), caller);
        return Written.of(id.value(), done, body);
    }
}
