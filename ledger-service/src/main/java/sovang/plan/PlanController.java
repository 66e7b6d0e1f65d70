package sovang.plan;

import static sovang.http.Fields.required;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Written;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.pairing.event.SponsorId;
import sovang.plan.PlanCommand.ImportPlan;
import sovang.plan.PlanCommand.SetTarget;
import sovang.plan.event.PlanId;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Done;
import sovang.store.Gateway;

/** Imports plans, and divides or changes their targets. */
@RestController
class PlanController {

    record NewTarget(
            @Nullable String line,
            @Nullable UnitCode unit,
            @Nullable SponsorId sponsor,
            @Nullable Integer year,
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable String document,
            @Nullable String reason) {}

    private final Gateway gateway;
    private final PlanTables plans;

    PlanController(Gateway gateway, Aggregates aggregates, Directory directory, PlanTables plans) {
        this.gateway = gateway;
        this.plans = plans;
        aggregates.provide(directory);
        aggregates.shortLived(Plan.class);
    }

    @PostMapping("/v1/plans")
    ResponseEntity<Map<String, Object>> plan(@RequestBody byte[] file, Caller caller) {
        var plan = PlanReading.read(file);
        var earlier = plans.position(plan.subject(), plan.fileHash());
        // The file says what is asked, whatever type the sender gave it.
        Done done = gateway.send(plan, caller.hashed(plan.fileHash()));
        boolean again = earlier.isPresent() && done.position() == 0; // nothing had to be recorded
        if (again) done = new Done(done.id(), caller.dryRun() ? 0 : earlier.get(), done.replayed(), caller.dryRun());
        return Written.of(plan.subject().value(), done, shown(plan, again));
    }

    @PostMapping("/v1/plans/{id}/targets")
    ResponseEntity<Map<String, Object>> target(@PathVariable PlanId id, @RequestBody NewTarget body, Caller caller) {
        String value = required("value", body.value());
        if (!value.matches("[0-9]{1,15}([.][0-9]{1,6})?"))
            throw Refusal.invalid(
                    "value",
                    "PLAN_FIELD_INVALID",
                    "«" + value
                            + "» không hợp lệ; ghi số liền nhau, dấu chấm trước phần thập phân, ví dụ 400 hoặc 1.5.",
                    "\"" + value + "\" can't be; write plain digits, with a dot before decimals, such as 400 or 1.5.");
        if (body.unit() != null && body.sponsor() != null)
            throw Refusal.invalid(
                    "sponsor",
                    "PLAN_TARGET_OF_WHOM",
                    "Giao chỉ tiêu cho một đơn vị hoặc một đơn vị đỡ đầu, không phải cả hai.",
                    "A share is a unit's or a sponsor's, not both.");
        var command = new SetTarget(
                id,
                required("line", body.line()),
                body.unit(),
                body.sponsor(),
                body.year(),
                value,
                required("from", body.from()),
                required("document", body.document()),
                required("reason", body.reason()));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    private static Map<String, Object> shown(ImportPlan plan, boolean again) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("state", again ? "already-imported" : "imported");
        shown.put("title", plan.title());
        shown.put("unit", plan.unit().value());
        shown.put("document", plan.document());
        shown.put("issued", plan.issued());
        shown.put("fileHash", plan.fileHash());
        shown.put("lines", plan.lines());
        shown.put("tasks", plan.tasks().size());
        shown.put("duties", plan.duties().size());
        return shown;
    }
}
