package sovang.pairing;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;
import static sovang.http.Fields.on;
import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Bodies;
import sovang.http.Written;
import sovang.organisation.event.UnitCode;
import sovang.pairing.BulkCommand.ImportPairings;
import sovang.pairing.BulkCommand.RenewPairings;
import sovang.pairing.event.SponsorId;
import sovang.refusal.Refusal;
import sovang.sheet.Upload;
import sovang.sheet.Uploads;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Takes in decisions of the steering board as a whole, and carries a year's pairings on into the next. */
@RestController
class DecisionController {

    private static final int LARGEST = 16 << 20;

    record Renew(
            @Nullable Integer fromYear,
            @Nullable Integer year,
            @Nullable SponsorId sponsor,
            @Nullable UnitCode unit,
            @Nullable String decision,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final BulkDesk desk;
    private final Clock clock;
    private final Uploads uploads;

    DecisionController(Gateway gateway, BulkDesk desk, Clock clock, Uploads uploads) {
        this.gateway = gateway;
        this.desk = desk;
        this.clock = clock;
        this.uploads = uploads;
    }

    @PostMapping(path = "/v1/pairings/import", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Map<String, Object>> take(
            @RequestParam String decision,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate on,
            @RequestParam @Nullable Integer year,
            InputStream body,
            Caller caller)
            throws IOException {
        try (Upload file = uploads.receive(body, LARGEST, "BODY_TOO_LARGE")) {
            return uploads.inTurn(() -> take(decision, on, year, file, caller));
        }
    }

    private ResponseEntity<Map<String, Object>> take(
            String decision, @Nullable LocalDate on, @Nullable Integer year, Upload file, Caller caller)
            throws IOException {
        LocalDate day = on(on, clock);
        String named = required("decision", decision).strip();
        var command = new ImportPairings(
                named,
                day,
                on != null,
                year == null ? null : PairingYear.require(year, day.getYear()),
                DecisionFile.read(file));
        String asked = "/v1/pairings/import " + named + " " + on + " " + year;
        var done = gateway.send(command, caller.hashed(Bodies.hash(asked, file.bytes())));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("decision", named);
        if (on != null) answer.put("on", day);
        answer.put("rows", command.rows().size());
        answer.put("recorded", done.id() == null ? 0 : Integer.parseInt(done.id()));
        return Written.of(named, done, answer);
    }

    @PostMapping("/v1/pairings/renew")
    ResponseEntity<Map<String, Object>> renew(@RequestBody Renew body, Caller caller) {
        LocalDate day = on(body.on(), clock);
        int from = required("fromYear", body.fromYear());
        int year = PairingYear.require(required("year", body.year()), day.getYear());
        if (from >= year)
            throw Refusal.invalid(
                    "year",
                    "RENEWAL_YEARS",
                    "Năm mới " + year + " phải sau năm cũ " + from + ".",
                    "The new year " + year + " is after the old one, " + from + ".");
        if (body.on() == null) day = PairingYear.usualDay(day, year);
        var command =
                new RenewPairings(from, year, body.sponsor(), body.unit(), text("decision", body.decision()), day);
        List<Renewal.Left> left = desk.renewal(command).left();
        var done = gateway.send(command, caller);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("fromYear", from);
        answer.put("year", year);
        answer.put("renewed", done.id() == null ? 0 : Integer.parseInt(done.id()));
        answer.put("left", left);
        return Written.of(from + "-" + year, done, answer);
    }
}
