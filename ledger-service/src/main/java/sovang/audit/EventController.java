package sovang.audit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import sovang.identity.event.Role;
import sovang.refusal.Refusal;
import sovang.store.Archive;
import sovang.store.Caller;

/** Hands out the events as they stand in the ledger, one line of JSON each. */
@RestController
class EventController {

    private static final int USUAL = 1_000;
    private static final int MOST = 1_000_000;

    private final Archive archive;

    EventController(Archive archive) {
        this.archive = archive;
    }

    /** Personal fields stay encrypted unless {@code personal} asks for them and the caller's role may see them. */
    @GetMapping(path = "/v1/events", produces = "application/x-ndjson")
    ResponseEntity<StreamingResponseBody> events(
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(required = false) @Nullable String stream,
            @RequestParam(defaultValue = "" + USUAL) int max,
            @RequestParam(defaultValue = "false") boolean personal,
            Caller caller) {
        if (personal
                && !caller.roles().contains(Role.AUDITOR)
                && !caller.roles().contains(Role.ADMIN))
            throw Refusal.rule(
                    "AUDIT_PERSONAL",
                    "Chỉ kiểm toán viên và quản trị được xem dữ liệu cá nhân trong sự kiện.",
                    "Only auditors and administrators may see the personal fields of events.");
        int most = Math.clamp(max, 1, MOST);
        return ResponseEntity.ok(out -> {
            try (Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                archive.lines(
                        from, to == null ? Long.MAX_VALUE : to, stream, most, personal, line -> write(lines, line));
            }
        });
    }

    private static void write(Writer lines, String line) throws IOException {
        lines.write(line);
        lines.write('\n');
    }
}
