package sovang.organisation;

import static sovang.http.Fields.required;

import java.time.Clock;
import java.time.LocalDate;
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
import sovang.mobilisation.event.CampaignCode;
import sovang.naming.NewId;
import sovang.organisation.OrganisationCommand.AddFund;
import sovang.organisation.OrganisationCommand.AddUnit;
import sovang.organisation.OrganisationCommand.DefineLevel;
import sovang.organisation.OrganisationCommand.EndUnit;
import sovang.organisation.OrganisationCommand.OpenAccount;
import sovang.organisation.OrganisationCommand.RenameUnit;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.LevelCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.PurseKind;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Keeps units, levels, funds and accounts. */
@RestController
class OrganisationController {

    record NewLevel(
            @Nullable String code,
            @Nullable String name,
            @Nullable Integer rank,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record NewUnit(
            @Nullable String code,
            @Nullable String name,
            @Nullable LevelCode level,
            @Nullable UnitCode parent,
            @Nullable List<UnitCode> predecessors,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record NewName(@Nullable String name, @Nullable LocalDate from) {}

    record End(@Nullable LocalDate on) {}

    record NewFund(
            @Nullable String code,
            @Nullable String name,
            @Nullable String rules) {}

    record NewAccount(
            @Nullable PurseKind kind,
            @Nullable UnitCode unit,
            @Nullable FundCode fund,
            @Nullable CampaignCode campaign,
            @Nullable String bank,
            @Nullable String number,
            @Nullable String name) {}

    private final Gateway gateway;
    private final Clock clock;

    OrganisationController(Gateway gateway, Aggregates aggregates, OrganisationTables directory, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        aggregates.provide(directory);
        aggregates.shortLived(Level.class);
        aggregates.shortLived(Unit.class);
        aggregates.shortLived(Fund.class);
        aggregates.shortLived(Account.class);
    }

    @PostMapping("/v1/levels")
    ResponseEntity<Map<String, Object>> level(@RequestBody NewLevel body, Caller caller) {
        var command = new DefineLevel(
                new LevelCode(code(body.code())),
                required("name", body.name()),
                required("rank", body.rank()),
                body.from(),
                body.to());
        return Written.of(body.code(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/units")
    ResponseEntity<Map<String, Object>> unit(@RequestBody NewUnit body, Caller caller) {
        var command = new AddUnit(
                new UnitCode(code(body.code())),
                required("name", body.name()),
                required("level", body.level()),
                body.parent(),
                Objects.requireNonNullElse(body.predecessors(), List.of()),
                body.from(),
                body.to());
        return Written.of(body.code(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/units/{code}/rename")
    ResponseEntity<Map<String, Object>> rename(@PathVariable UnitCode code, @RequestBody NewName body, Caller caller) {
        var command = new RenameUnit(code, required("name", body.name()), required("from", body.from()));
        return Written.of(code.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/units/{code}/end")
    ResponseEntity<Map<String, Object>> end(@PathVariable UnitCode code, @RequestBody End body, Caller caller) {
        return Written.of(code.value(), gateway.send(new EndUnit(code, required("on", body.on())), caller), body);
    }

    @PostMapping("/v1/funds")
    ResponseEntity<Map<String, Object>> fund(@RequestBody NewFund body, Caller caller) {
        var command = new AddFund(
                new FundCode(code(body.code())), required("name", body.name()), required("rules", body.rules()));
        return Written.of(body.code(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/accounts")
    ResponseEntity<Map<String, Object>> account(@RequestBody NewAccount body, Caller caller) {
        PurseKind kind = body.kind() == null ? PurseKind.BANK : body.kind();
        boolean numbered = kind == PurseKind.BANK || kind == PurseKind.TREASURY;
        String number = numbered ? required("number", body.number()) : body.number();
        String bank = kind == PurseKind.BANK ? required("bank", body.bank()) : body.bank();
        var command = new OpenAccount(
                new PurseId(NewId.after("purse", clock)),
                kind,
                required("unit", body.unit()),
                required("fund", body.fund()),
                body.campaign(),
                bank,
                number,
                body.name() == null ? kind + (number == null ? "" : " " + number) : body.name());
        return Written.of(null, gateway.send(command, caller), body);
    }

    private static String code(@Nullable String given) {
        String code = required("code", given);
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9_.]{0,19}"))
            throw Refusal.invalid(
                    "code",
                    "CODE_INVALID",
                    "Mã chỉ gồm chữ không dấu, số, dấu chấm và gạch dưới, tối đa 20 ký tự: " + code,
                    "A code has letters, digits, dots and underscores only, at most 20: " + code);
        return code;
    }
}
