package sovang.household;

import static sovang.http.Fields.on;
import static sovang.http.Fields.required;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.household.event.Review;
import sovang.household.event.StandardId;
import sovang.http.Bodies;
import sovang.http.Written;
import sovang.naming.NewId;
import sovang.sheet.Upload;
import sovang.sheet.Uploads;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Takes review lists in, each as one. */
@RestController
class ReviewController {

    private final Gateway gateway;
    private final ReviewCheck check;
    private final RegisterSwitch register;
    private final Clock clock;
    private final Uploads uploads;

    ReviewController(
            Gateway gateway,
            ReviewCheck check,
            HouseholdDesk subscribed,
            RegisterSwitch register,
            Clock clock,
            Uploads uploads) {
        this.gateway = gateway;
        this.check = check;
        this.register = register;
        this.clock = clock;
        this.uploads = uploads;
    }

    @PostMapping(path = "/v1/households/review", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Map<String, Object>> review(
            @RequestParam String decision,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "HANG_NAM") Review review,
            @RequestParam @Nullable StandardId standard,
            @RequestParam(defaultValue = "false") boolean skipBadRows,
            InputStream body,
            Caller caller)
            throws IOException {
        register.requireOn();
        try (Upload file = uploads.receive(body, SheetRows.MOST_BYTES, "REVIEW_TOO_LARGE")) {
            return uploads.inTurn(() -> take(decision, on, review, standard, skipBadRows, file, caller));
        }
    }

    private ResponseEntity<Map<String, Object>> take(
            String decision,
            LocalDate on,
            Review review,
            @Nullable StandardId standard,
            boolean skipBadRows,
            Upload file,
            Caller caller)
            throws IOException {
        var list = new ReviewList(
                NewId.after("review", clock),
                required("decision", decision).strip(),
                review,
                standard,
                on(on, clock),
                skipBadRows,
                SheetRows.of(file));
        String asked =
                "/v1/households/review?" + decision + "&" + on + "&" + review + "&" + standard + "&" + skipBadRows;
        var outcome = new AtomicReference<@Nullable ReviewFound>();
        var done = gateway.send(new RecordReview(list, outcome), caller.hashed(Bodies.hash(asked, file.bytes())));
        // asked again, nothing was decided anew: then it tells what the list would change now
        ReviewFound found = outcome.get() == null ? check.of(list) : Objects.requireNonNull(outcome.get());
        return Written.of(null, done, ReviewReport.of(found));
    }
}
