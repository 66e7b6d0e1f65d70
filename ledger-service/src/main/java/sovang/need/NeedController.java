package sovang.need;

import static sovang.http.Fields.amount;
import static sovang.http.Fields.on;
import static sovang.http.Fields.required;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.household.event.HouseholdId;
import sovang.http.Written;
import sovang.money.Dong;
import sovang.naming.NewId;
import sovang.need.NeedCommand.ApproveNeed;
import sovang.need.NeedCommand.DeclareNeed;
import sovang.need.NeedCommand.MeetNeed;
import sovang.need.NeedCommand.OfYear.AllotCapital;
import sovang.need.NeedCommand.OfYear.CountAsked;
import sovang.need.NeedCommand.ReverseMeeting;
import sovang.need.NeedCommand.WithdrawNeed;
import sovang.need.event.CreditYearId;
import sovang.need.event.NeedId;
import sovang.need.event.Purpose;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Keeps the register of declared need. */
@RestController
class NeedController {

    record NewNeed(
            @Nullable HouseholdId household,
            @Nullable Integer year,
            @Nullable Purpose purpose,
            @Nullable Dong amount,
            @Nullable LocalDate on) {}

    record Approval(@Nullable String document, @Nullable LocalDate on) {}

    record Meeting(
            @Nullable String loan,
            @Nullable Dong amount,
            @Nullable LocalDate on) {}

    record Mistake(
            @Nullable String loan,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record Withdrawal(@Nullable String reason, @Nullable LocalDate on) {}

    record AskedCount(
            @Nullable UnitCode unit,
            @Nullable Integer year,
            @Nullable Integer asked,
            @Nullable Integer households,
            @Nullable String document,
            @Nullable LocalDate on) {}

    record AllottedCapital(
            @Nullable UnitCode unit,
            @Nullable Integer year,
            @Nullable Dong amount,
            @Nullable String document,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final NeedList list;
    private final Clock clock;

    NeedController(Gateway gateway, NeedList list, NeedDesk subscribed, Clock clock) {
        this.gateway = gateway;
        this.list = list;
        this.clock = clock;
    }

    @PostMapping("/v1/needs")
    ResponseEntity<Map<String, Object>> declare(@RequestBody NewNeed body, Caller caller) {
        LocalDate on = on(body.on(), clock);
        var command = new DeclareNeed(
                new NeedId(NewId.after("need", clock)),
                required("household", body.household()),
                body.year() == null ? on.getYear() : body.year(),
                required("purpose", body.purpose()),
                amount("amount", body.amount()),
                on);
        return Written.of(null, gateway.send(command, caller), body);
    }

    /** A commune's list, CSV or XLSX: all of it or nothing. */
    @PostMapping(path = "/v1/needs/import", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Map<String, Object>> take(
            @RequestParam UnitCode unit,
            @RequestParam int year,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            InputStream body,
            Caller caller)
            throws IOException {
        return list.take(unit, year, on(on, clock), body, caller);
    }

    @PostMapping("/v1/needs/{id}/approve")
    ResponseEntity<Map<String, Object>> approve(@PathVariable NeedId id, @RequestBody Approval body, Caller caller) {
        var command = new ApproveNeed(id, required("document", body.document()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/needs/{id}/meet")
    ResponseEntity<Map<String, Object>> meet(@PathVariable NeedId id, @RequestBody Meeting body, Caller caller) {
        var command = new MeetNeed(
                id, required("loan", body.loan()).strip(), amount("amount", body.amount()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/needs/{id}/unmeet")
    ResponseEntity<Map<String, Object>> unmeet(@PathVariable NeedId id, @RequestBody Mistake body, Caller caller) {
        var command = new ReverseMeeting(
                id, required("loan", body.loan()).strip(), required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/needs/{id}/withdraw")
    ResponseEntity<Map<String, Object>> withdraw(@PathVariable NeedId id, @RequestBody Withdrawal body, Caller caller) {
        var command = new WithdrawNeed(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/needs/asked")
    ResponseEntity<Map<String, Object>> asked(@RequestBody AskedCount body, Caller caller) {
        var year = new CreditYearId(required("unit", body.unit()), required("year", body.year()));
        var command = new CountAsked(
                year,
                count("asked", body.asked()),
                count("households", body.households()),
                required("document", body.document()),
                on(body.on(), clock));
        return Written.of(year.toString(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/needs/capital")
    ResponseEntity<Map<String, Object>> capital(@RequestBody AllottedCapital body, Caller caller) {
        var year = new CreditYearId(required("unit", body.unit()), required("year", body.year()));
        var command = new AllotCapital(
                year, amount("amount", body.amount()), required("document", body.document()), on(body.on(), clock));
        return Written.of(year.toString(), gateway.send(command, caller), body);
    }

    private static int count(String field, @Nullable Integer value) {
        int count = required(field, value);
        if (count < 0 || count > 10_000_000)
            throw Refusal.invalid(
                    field,
                    "NEED_COUNT",
                    "«" + field + "» phải là số hộ, từ 0 trở lên.",
                    "\"" + field + "\" is a number of households, from 0 up.");
        return count;
    }
}
