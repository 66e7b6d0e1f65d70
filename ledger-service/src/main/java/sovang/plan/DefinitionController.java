package sovang.plan;

import static sovang.http.Fields.required;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.book.event.FundingSource;
import sovang.household.event.HouseholdClass;
import sovang.http.Written;
import sovang.naming.NewId;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.plan.PlanCommand.DefineCounting;
import sovang.plan.PlanCommand.DefineHouseholds;
import sovang.plan.event.DefinitionId;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Records decisions on what counts. */
@RestController
class DefinitionController {

    record NewDefinition(
            @Nullable LocalDate from,
            @Nullable List<FundCode> funds,
            @Nullable List<FundingSource> sources,
            @Nullable String text,
            @Nullable String textEn,
            @Nullable String document) {}

    record NewHouseholdDefinition(
            @Nullable LocalDate from,
            @Nullable List<HouseholdClass> classes,
            @Nullable String text,
            @Nullable String textEn,
            @Nullable String document) {}

    private final Gateway gateway;
    private final Clock clock;

    DefinitionController(Gateway gateway, Aggregates aggregates, Directory directory, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        aggregates.provide(directory);
        aggregates.shortLived(Definition.class);
        aggregates.shortLived(HouseholdDefinition.class);
    }

    @PostMapping("/v1/definitions")
    ResponseEntity<Map<String, Object>> funds(@RequestBody NewDefinition body, Caller caller) {
        LocalDate from = from(body.from());
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

    @PostMapping("/v1/definitions/households")
    ResponseEntity<Map<String, Object>> households(@RequestBody NewHouseholdDefinition body, Caller caller) {
        LocalDate from = from(body.from());
        var command = new DefineHouseholds(
                new DefinitionId(NewId.after(from.toString(), clock)),
                from,
                required("classes", body.classes()).stream().distinct().toList(),
                required("text", body.text()),
                required("textEn", body.textEn()),
                required("document", body.document()));
        return Written.of(null, gateway.send(command, caller), body);
    }

    private static LocalDate from(@Nullable LocalDate given) {
        LocalDate from = required("from", given);
        if (from.getYear() >= 1990 && from.getYear() <= 2100) return from;
        throw Refusal.invalid(
                "from",
                "DATE_OUT_OF_RANGE",
                "Ngày bắt đầu áp dụng " + from + " không hợp lệ.",
                "The date " + from + " from which it holds can't be.");
    }
}
