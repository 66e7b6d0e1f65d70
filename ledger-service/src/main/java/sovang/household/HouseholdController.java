package sovang.household;

import static sovang.http.Fields.on;
import static sovang.http.Fields.required;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.household.HouseholdBodies.ClassBody;
import sovang.household.HouseholdBodies.ClearBody;
import sovang.household.HouseholdBodies.DescribeBody;
import sovang.household.HouseholdBodies.DieOutBody;
import sovang.household.HouseholdBodies.MergeBody;
import sovang.household.HouseholdBodies.MoveBody;
import sovang.household.HouseholdBodies.NewHousehold;
import sovang.household.HouseholdBodies.SplitBody;
import sovang.household.HouseholdCommand.AddHousehold;
import sovang.household.HouseholdCommand.ClassifyHousehold;
import sovang.household.HouseholdCommand.ClearDuplicate;
import sovang.household.HouseholdCommand.DescribeHousehold;
import sovang.household.HouseholdCommand.DieOut;
import sovang.household.HouseholdCommand.MergeHousehold;
import sovang.household.HouseholdCommand.MoveHousehold;
import sovang.household.HouseholdCommand.Part;
import sovang.household.HouseholdCommand.SplitHousehold;
import sovang.household.event.HouseholdId;
import sovang.http.Written;
import sovang.naming.NewId;
import sovang.store.Caller;
import sovang.store.Done;
import sovang.store.Gateway;

/** Keeps households one by one. */
@RestController
class HouseholdController {

    private final Gateway gateway;
    private final Standards standards;
    private final RegisterSwitch register;
    private final Clock clock;

    HouseholdController(
            Gateway gateway, HouseholdDesk subscribed, Standards standards, RegisterSwitch register, Clock clock) {
        this.gateway = gateway;
        this.standards = standards;
        this.register = register;
        this.clock = clock;
    }

    @PostMapping("/v1/households")
    ResponseEntity<Map<String, Object>> add(@RequestBody NewHousehold body, Caller caller) {
        var id = id();
        var on = on(body.on(), clock);
        var classified =
                body.classified() == null ? null : HouseholdBodies.classification(body.classified(), on, standards);
        var command = new AddHousehold(
                id,
                required("unit", body.unit()),
                required("code", body.code()).strip(),
                HouseholdBodies.described(id, body.about()),
                classified,
                on);
        return Written.of(null, send(command, caller), body);
    }

    @PostMapping("/v1/households/{id}/describe")
    ResponseEntity<Map<String, Object>> describe(
            @PathVariable HouseholdId id, @RequestBody DescribeBody body, Caller caller) {
        var changes = HouseholdBodies.changes(id, required("about", body.about()));
        return told(id, send(new DescribeHousehold(id, changes, on(body.on(), clock)), caller), body);
    }

    @PostMapping("/v1/households/{id}/classify")
    ResponseEntity<Map<String, Object>> classify(
            @PathVariable HouseholdId id, @RequestBody ClassBody body, Caller caller) {
        var classification = HouseholdBodies.classification(body, on(body.on(), clock), standards);
        return told(id, send(new ClassifyHousehold(id, classification), caller), body);
    }

    @PostMapping("/v1/households/{id}/move")
    ResponseEntity<Map<String, Object>> move(@PathVariable HouseholdId id, @RequestBody MoveBody body, Caller caller) {
        var command = new MoveHousehold(
                id,
                required("unit", body.unit()),
                required("code", body.code()).strip(),
                required("reason", body.reason()),
                on(body.on(), clock));
        return told(id, send(command, caller), body);
    }

    @PostMapping("/v1/households/{id}/split")
    ResponseEntity<Map<String, Object>> split(
            @PathVariable HouseholdId id, @RequestBody SplitBody body, Caller caller) {
        var into = required("into", body.into()).stream()
                .map(part -> {
                    var made = id();
                    var about = required("into/about", part.about());
                    required("into/head", about.head());
                    return new Part(
                            made, required("into/code", part.code()).strip(), HouseholdBodies.changes(made, about));
                })
                .toList();
        var command = new SplitHousehold(id, into, required("reason", body.reason()), on(body.on(), clock));
        return told(id, send(command, caller), body);
    }

    @PostMapping("/v1/households/{id}/merge")
    ResponseEntity<Map<String, Object>> merge(
            @PathVariable HouseholdId id, @RequestBody MergeBody body, Caller caller) {
        var command = new MergeHousehold(
                id, required("into", body.into()), required("reason", body.reason()), on(body.on(), clock));
        return told(id, send(command, caller), body);
    }

    @PostMapping("/v1/households/{id}/die-out")
    ResponseEntity<Map<String, Object>> dieOut(
            @PathVariable HouseholdId id, @RequestBody DieOutBody body, Caller caller) {
        return told(id, send(new DieOut(id, required("reason", body.reason()), on(body.on(), clock)), caller), body);
    }

    @PostMapping("/v1/households/{id}/clear-duplicate")
    ResponseEntity<Map<String, Object>> clear(
            @PathVariable HouseholdId id, @RequestBody ClearBody body, Caller caller) {
        var command = new ClearDuplicate(
                id, required("other", body.other()), required("reason", body.reason()), on(body.on(), clock));
        return told(id, send(command, caller), body);
    }

    private Done send(HouseholdCommand command, Caller caller) {
        register.requireOn();
        return gateway.send(command, caller);
    }

    /** What stood there already is not recorded again, and the answer says so. */
    private static ResponseEntity<Map<String, Object>> told(HouseholdId id, Done done, Object body) {
        if (done.position() != 0 || done.dryRun()) return Written.of(id.value(), done, body);
        return Written.of(id.value(), done, new LinkedHashMap<>(Map.of("unchanged", true)));
    }

    private HouseholdId id() {
        return new HouseholdId(NewId.after("household", clock));
    }
}
