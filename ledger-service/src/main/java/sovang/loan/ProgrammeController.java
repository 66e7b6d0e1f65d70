package sovang.loan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Written;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Done;
import sovang.store.Gateway;

/** Imports the file of credit programmes. */
@RestController
class ProgrammeController {

    private final Gateway gateway;
    private final LoanReads loans;

    ProgrammeController(Gateway gateway, Aggregates aggregates, LoanReads loans) {
        this.gateway = gateway;
        this.loans = loans;
        aggregates.shortLived(ProgrammeFile.class);
    }

    @PostMapping("/v1/programmes")
    ResponseEntity<Map<String, Object>> programmes(@RequestBody byte[] bytes, Caller caller) {
        var file = ProgrammeReading.read(bytes);
        var earlier = loans.file(file.subject(), file.fileHash());
        Done done = gateway.send(file, caller.hashed(file.fileHash()));
        boolean again = earlier.isPresent() && done.position() == 0; // nothing had to be recorded
        if (again) done = new Done(done.id(), caller.dryRun() ? 0 : earlier.get(), done.replayed(), caller.dryRun());
        var shown = new LinkedHashMap<String, Object>();
        shown.put("state", again ? "already-imported" : "imported");
        shown.put("document", file.document());
        shown.put("issued", file.issued());
        shown.put("fileHash", file.fileHash());
        shown.put("programmes", file.content().programmes().size());
        return Written.of(file.subject().value(), done, shown);
    }
}
