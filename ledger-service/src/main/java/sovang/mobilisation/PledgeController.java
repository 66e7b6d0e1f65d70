package sovang.mobilisation;

import static sovang.http.Fields.amount;
import static sovang.http.Fields.on;
import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Written;
import sovang.mobilisation.MobilisationCommand.AmendPledge;
import sovang.mobilisation.MobilisationCommand.CancelPledge;
import sovang.mobilisation.MobilisationCommand.CorrectPledgeUnit;
import sovang.mobilisation.MobilisationCommand.DropPledge;
import sovang.mobilisation.MobilisationCommand.RecordPledge;
import sovang.mobilisation.MobilisationCommand.RevivePledge;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.NewId;
import sovang.naming.Personal;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Keeps pledges. */
@RestController
class PledgeController {

    record Part(@Nullable LocalDate due, @Nullable Dong amount) {}

    record NewPledge(
            @Nullable UnitCode unit,
            @Nullable FundCode fund,
            @Nullable DonorId donor,
            @Nullable Dong amount,
            @Nullable LocalDate due,
            @Nullable List<@Nullable Part> instalments,
            @Nullable LocalDate on,
            @Nullable CampaignCode campaign,
            @Nullable String credited,
            @Nullable Boolean anonymous,
            @Nullable LocalDate expires,
            @Nullable String minutes) {}

    record Amendment(
            @Nullable Dong amount,
            @Nullable LocalDate due,
            @Nullable List<@Nullable Part> instalments,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record PledgeCorrection(
            @Nullable UnitCode unit,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record Step(@Nullable String reason, @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    PledgeController(
            Gateway gateway, Aggregates aggregates, Directory directory, MobilisationTables tables, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        aggregates.provide(directory);
        aggregates.provide(tables);
        aggregates.shortLived(Pledge.class);
    }

    @PostMapping("/v1/pledges")
    ResponseEntity<Map<String, Object>> record(@RequestBody NewPledge body, Caller caller) {
        var pledge = new PledgeId(NewId.after("pledge", clock));
        Dong amount = amount("amount", body.amount());
        var schedule = schedule(amount, body.due(), body.instalments());
        String credited = text("credited", body.credited());
        var command = new RecordPledge(
                pledge,
                required("unit", body.unit()),
                required("fund", body.fund()),
                body.campaign(),
                required("donor", body.donor()),
                credited == null || credited.isBlank() ? null : Personal.of(pledge, credited.strip()),
                Boolean.TRUE.equals(body.anonymous()),
                amount,
                Objects.requireNonNullElse(schedule, List.of()),
                on(body.on(), clock),
                body.expires(),
                body.minutes() == null ? null : required("minutes", body.minutes()));
        return Written.of(null, gateway.send(command, caller), body);
    }

    @PostMapping("/v1/pledges/{id}/amend")
    ResponseEntity<Map<String, Object>> amend(@PathVariable PledgeId id, @RequestBody Amendment body, Caller caller) {
        Dong amount = amount("amount", body.amount());
        var command = new AmendPledge(
                id,
                amount,
                schedule(amount, body.due(), body.instalments()),
                required("reason", body.reason()),
                on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/pledges/{id}/correct")
    ResponseEntity<Map<String, Object>> correct(
            @PathVariable PledgeId id, @RequestBody PledgeCorrection body, Caller caller) {
        var command = new CorrectPledgeUnit(
                id, required("unit", body.unit()), required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/pledges/{id}/cancel")
    ResponseEntity<Map<String, Object>> cancel(@PathVariable PledgeId id, @RequestBody Step body, Caller caller) {
        var command = new CancelPledge(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/pledges/{id}/drop")
    ResponseEntity<Map<String, Object>> drop(@PathVariable PledgeId id, @RequestBody Step body, Caller caller) {
        var command = new DropPledge(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/pledges/{id}/revive")
    ResponseEntity<Map<String, Object>> revive(@PathVariable PledgeId id, @RequestBody Step body, Caller caller) {
        var command = new RevivePledge(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    /** One day for the whole amount, or instalments, or null when neither was named. */
    private static @Nullable List<Instalment> schedule(
            Dong amount, @Nullable LocalDate due, @Nullable List<@Nullable Part> parts) {
        if (due != null && parts != null && !parts.isEmpty())
            throw Refusal.invalid(
                    "due",
                    "PLEDGE_DUE_OR_INSTALMENTS",
                    "Chỉ ghi một trong hai: hạn nộp, hoặc các kỳ nộp.",
                    "Give either a due date or instalments, not both.");
        if (due != null) return List.of(new Instalment(due, amount));
        if (parts == null || parts.isEmpty()) return null;
        var instalments = new ArrayList<Instalment>();
        for (int i = 0; i < parts.size(); i++) {
            String at = "instalments/" + i;
            Part part = required(at, parts.get(i));
            instalments.add(new Instalment(required(at + "/due", part.due()), required(at + "/amount", part.amount())));
        }
        return instalments;
    }
}
