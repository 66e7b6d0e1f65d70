package sovang.mirror;

import static sovang.http.Fields.on;
import static sovang.http.Fields.required;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Written;
import sovang.loan.event.LoanId;
import sovang.mirror.MirrorCommand.NameContract;
import sovang.mirror.MirrorIntake.Wish;
import sovang.mirror.event.NoteId;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Takes files of the bank's loans in. */
@RestController
class MirrorController {

    record Naming(
            @Nullable LoanId loan,
            @Nullable String contract,
            @Nullable LocalDate on) {}

    private final MirrorIntake intake;
    private final Gateway gateway;
    private final Clock clock;

    MirrorController(MirrorIntake intake, Gateway gateway, Clock clock) {
        this.intake = intake;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Says which contract of the bank a loan note of ours stands for, so that their balances can be compared. */
    @PostMapping("/v1/mirrors/contracts")
    ResponseEntity<Map<String, Object>> name(@RequestBody Naming body, Caller caller) {
        LoanId loan = required("loan", body.loan());
        var command = new NameContract(
                new NoteId(loan), required("contract", body.contract()).strip(), on(body.on(), clock));
        return Written.of(loan.value(), gateway.send(command, caller), body);
    }

    @PostMapping(path = "/v1/mirrors", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Map<String, Object>> take(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam @Nullable String legalBasis,
            @RequestParam(defaultValue = "khe-uoc") String name,
            InputStream body,
            Caller caller)
            throws IOException {
        if (legalBasis == null || legalBasis.isBlank()) throw MirrorRefusals.noLegalBasis();
        var wish = new Wish(on(date, clock), required("legalBasis", legalBasis).strip(), required("name", name));
        var outcome = intake.take(body, wish, caller);
        var told = new LinkedHashMap<String, Object>();
        told.put("state", outcome.state());
        told.put("dataDate", wish.dataDate().toString());
        told.put("legalBasis", wish.legalBasis());
        outcome.check().ifPresent(check -> {
            told.put("rows", check.rows());
            told.put("current", check.current().amount());
            told.put("overdue", check.overdue().amount());
            told.put("frozen", check.frozen().amount());
        });
        boolean begun = outcome.state().equals("recording");
        return Written.of(
                begun ? HttpStatus.ACCEPTED : HttpStatus.OK, outcome.mirror().value(), outcome.done(), told);
    }
}
