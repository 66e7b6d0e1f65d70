package sovang.plan;

import static sovang.http.Fields.required;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.book.event.FundingSource;
import sovang.http.Written;
import sovang.naming.NewId;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.plan.PlanCommand.DefineCounting;
import sovang.plan.PlanCommand.ImportPlan;
import sovang.plan.event.DefinitionId;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Done;
import sovang.store.Gateway;

/** Imports plans, and records decisions on what counts. */
@RestController
class PlanController {

    record NewDefinition(
            @Nullable LocalDate from,
            @Nullable List<FundCode> funds,
            @Nullable List<FundingSource> sources,
            @Nullable String text,
            @Nullable String textEn,
            @Nullable String document) {}

    private final Gateway gateway;
    private final PlanTables plans;
    private final Clock clock;

    PlanController(Gateway gateway, Aggregates aggregates, Directory directory, PlanTables plans, Clock clock) {
        this.gateway = gateway;
        this.plans = plans;
        this.clock = clock;
        aggregates.provide(directory);
        aggregates.shortLived(Plan.class);
        aggregates.shortLived(Definition.class);
    }

    @PostMapping("/v1/plans")
    ResponseEntity<Map<String, Object>> plan(@RequestBody byte[] file, Caller caller) {
        var plan = PlanReading.read(file);
        var earlier = plans.position(plan.subject(), plan.fileHash());
        // The file says what is asked, whatever type the sender gave it.
        Done done = gateway.send(plan, caller.hashed(plan.fileHash()));
        boolean again = earlier.isPresent() && !done.replayed();
        if (again) done = new Done(done.id(), caller.dryRun() ? 0 : earlier.get(), false, caller.dryRun());
        return Written.of(plan.subject().value(), done, shown(plan, again));
    }

    @PostMapping("/v1/definitions")
    ResponseEntity<Map<String, Object>> define(@RequestBody NewDefinition body, Caller caller) {
        LocalDate from = required("from", body.from());
        if (from.getYear() < 1990 || from.getYear() > 2100)
            throw Refusal.invalid(
                    "from",
                    "DATE_OUT_OF_RANGE",
                    "Ngày bắt đầu áp dụng " + from + " không hợp lệ.",
                    "The date " + from + " from which it holds can't be.");
        var command = new DefineCounting(
                new DefinitionId(NewId.after(from.toString(), clock)),
                from,
                required("funds", body.funds()).stream().distinct().toList(),
                required("sources", body.sources()).stream().distinct().toList(),
                required("text", body.text()),
                required("textEn", body.textEn()),
                required("document", body.document()));
        return Written.of(null, gateway.send(command, caller), body);
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
        return shown;
    }
}
