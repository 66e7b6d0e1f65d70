package sovang.loan;

import static sovang.http.Fields.amount;
import static sovang.http.Fields.on;
import static sovang.http.Fields.required;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Written;
import sovang.loan.CreditCommand.CountGroup;
import sovang.loan.CreditCommand.CutRate;
import sovang.loan.CreditCommand.EntrustCapital;
import sovang.loan.CreditCommand.FormGroup;
import sovang.loan.CreditCommand.ReturnCapital;
import sovang.loan.CreditCommand.RevokeRelief;
import sovang.loan.event.CapitalEvent.CapitalEntrusted;
import sovang.loan.event.CapitalId;
import sovang.loan.event.EntrustedBody;
import sovang.loan.event.GroupEvent.GroupFormed;
import sovang.loan.event.GroupId;
import sovang.loan.event.LoanId;
import sovang.loan.event.ProgrammeId;
import sovang.loan.event.ReliefEvent.RateCut;
import sovang.loan.event.ReliefId;
import sovang.money.Dong;
import sovang.money.Rate;
import sovang.naming.NewId;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Relief, savings-and-credit groups and entrusted capital. */
@RestController
class CreditController {

    record NewRelief(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String points,
            @Nullable List<ProgrammeId> programmes,
            @Nullable List<UnitCode> units,
            @Nullable List<LoanId> loans,
            @Nullable String document,
            @Nullable LocalDate on) {}

    record Revoked(@Nullable String reason, @Nullable LocalDate on) {}

    record NewGroup(
            @Nullable UnitCode unit,
            @Nullable String code,
            @Nullable String hamlet,
            @Nullable String leader,
            @Nullable EntrustedBody organisation,
            @Nullable String point,
            @Nullable Integer members,
            @Nullable LocalDate on) {}

    record Counted(@Nullable Integer members, @Nullable LocalDate on) {}

    record NewCapital(
            @Nullable UnitCode unit,
            @Nullable String entruster,
            @Nullable FundCode fund,
            @Nullable Dong amount,
            @Nullable String conditions,
            @Nullable String document,
            @Nullable LocalDate on) {}

    record Returned(
            @Nullable Dong amount,
            @Nullable String document,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    CreditController(Gateway gateway, Aggregates aggregates, LoanController registered, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        aggregates.shortLived(Relief.class);
        aggregates.shortLived(SavingsGroup.class);
        aggregates.shortLived(Capital.class);
        aggregates.shortLived(CreditBook.class);
    }

    @PostMapping("/v1/reliefs")
    ResponseEntity<Map<String, Object>> cut(@RequestBody NewRelief body, Caller caller) {
        var cut = new RateCut(
                new ReliefId(NewId.after("relief", clock)),
                Parts.ahead("from", body.from()),
                Parts.ahead("until", body.until()),
                points(required("points", body.points())),
                orNone(body.programmes()),
                orNone(body.units()),
                orNone(body.loans()),
                required("document", body.document()),
                on(body.on(), clock));
        return Written.of(null, gateway.send(new CutRate(cut), caller), body);
    }

    @PostMapping("/v1/reliefs/{id}/revoke")
    ResponseEntity<Map<String, Object>> revoke(@PathVariable ReliefId id, @RequestBody Revoked body, Caller caller) {
        var command = new RevokeRelief(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/groups")
    ResponseEntity<Map<String, Object>> group(@RequestBody NewGroup body, Caller caller) {
        var id = new GroupId(NewId.after("group", clock));
        String leader = Parts.text("leader", body.leader());
        var formed = new GroupFormed(
                id,
                required("unit", body.unit()),
                required("code", body.code()),
                Parts.text("hamlet", body.hamlet()),
                leader == null ? null : Personal.of(id, leader),
                required("organisation", body.organisation()),
                Parts.text("point", body.point()),
                members(body.members()),
                on(body.on(), clock));
        var answer = Written.of(null, gateway.send(new FormGroup(formed), caller), body);
        return warned(answer, formed.members());
    }

    @PostMapping("/v1/groups/{id}/count")
    ResponseEntity<Map<String, Object>> count(@PathVariable GroupId id, @RequestBody Counted body, Caller caller) {
        int members = members(body.members());
        var command = new CountGroup(id, members, on(body.on(), clock));
        return warned(Written.of(id.value(), gateway.send(command, caller), body), members);
    }

    @PostMapping("/v1/capital")
    ResponseEntity<Map<String, Object>> entrust(@RequestBody NewCapital body, Caller caller) {
        var entrusted = new CapitalEntrusted(
                new CapitalId(NewId.after("capital", clock)),
                required("unit", body.unit()),
                required("entruster", body.entruster()),
                body.fund(),
                amount("amount", body.amount()),
                Parts.text("conditions", body.conditions()),
                required("document", body.document()),
                on(body.on(), clock));
        return Written.of(null, gateway.send(new EntrustCapital(entrusted), caller), body);
    }

    @PostMapping("/v1/capital/{id}/return")
    ResponseEntity<Map<String, Object>> back(@PathVariable CapitalId id, @RequestBody Returned body, Caller caller) {
        var command = new ReturnCapital(
                id, amount("amount", body.amount()), required("document", body.document()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    /** The rule of 5 to 60 members is warned of, not held: a group that has fallen below it is still there. */
    private static ResponseEntity<Map<String, Object>> warned(ResponseEntity<Map<String, Object>> answer, int members) {
        var body = answer.getBody();
        if (body != null && !SavingsGroup.isUsual(members)) body.put("warning", "GROUP_MEMBERS_UNUSUAL");
        return answer;
    }

    private static int members(@Nullable Integer given) {
        int members = required("members", given);
        if (members >= 1 && members <= 1_000) return members;
        throw CreditRefusals.members();
    }

    private static Rate points(String typed) {
        try {
            return Rate.of(typed.strip());
        } catch (IllegalArgumentException notARate) {
            throw CreditRefusals.noPoints();
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }
}
