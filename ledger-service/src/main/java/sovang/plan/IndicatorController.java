package sovang.plan;

import static sovang.http.Fields.on;
import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Written;
import sovang.naming.NewId;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.plan.PlanCommand.ObserveIndicator;
import sovang.plan.event.IndicatorEvent.IndicatorObserved;
import sovang.plan.event.ObservationId;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Records figures that agencies report. */
@RestController
class IndicatorController {

    /** @param value text, so that no reader on its way rounds it */
    record NewObservation(
            @Nullable String indicator,
            @Nullable UnitCode unit,
            @Nullable String area,
            @Nullable String group,
            @Nullable Integer year,
            @Nullable String value,
            @Nullable String measure,
            @Nullable LocalDate on,
            @Nullable String document,
            @Nullable String reporter) {}

    private final Gateway gateway;
    private final Clock clock;

    IndicatorController(Gateway gateway, Aggregates aggregates, Directory directory, PlanTables plans, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        aggregates.provide(directory);
        aggregates.provide(plans);
        aggregates.shortLived(Observation.class);
    }

    @PostMapping("/v1/indicators")
    ResponseEntity<Map<String, Object>> observe(@RequestBody NewObservation body, Caller caller) {
        var observed = new IndicatorObserved(
                new ObservationId(NewId.after("observation", clock)),
                matching(
                        "indicator",
                        body.indicator(),
                        "[a-zA-Z0-9][a-zA-Z0-9._-]{1,79}",
                        "chữ không dấu, số, dấu chấm và gạch nối",
                        "letters, digits, dots and hyphens"),
                required("unit", body.unit()),
                filled(text("area", body.area())),
                filled(text("group", body.group())),
                year(required("year", body.year())),
                value(
                        matching(
                                "value",
                                body.value(),
                                "-?[0-9]{1,15}([.][0-9]{1,6})?",
                                "số liền nhau, dấu chấm trước phần thập phân, ví dụ 212345 hoặc 14.83",
                                "plain digits, with a dot before decimals, such as 212345 or 14.83"),
                        required("indicator", body.indicator()),
                        required("measure", body.measure())),
                required("measure", body.measure()),
                on(body.on(), clock),
                required("document", body.document()),
                required("reporter", body.reporter()));
        return Written.of(null, gateway.send(new ObserveIndicator(observed), caller), body);
    }

    private static String value(String value, String indicator, String measure) {
        var wrong = Quantity.wrong(indicator.split(":")[0], measure, new BigDecimal(value));
        if (wrong == null) return value;
        throw Refusal.invalid(
                "value",
                "INDICATOR_VALUE_INVALID",
                "Không nhận " + value + " " + measure + ": " + wrong.vi(),
                value + " " + measure + " can't be: " + wrong.en());
    }

    private static String matching(String field, @Nullable String given, String pattern, String vi, String en) {
        String text = required(field, given).strip();
        if (text.matches(pattern)) return text;
        throw Refusal.invalid(
                field,
                "INDICATOR_FIELD_INVALID",
                "«" + text + "» không hợp lệ; hãy ghi " + vi + ".",
                "\"" + text + "\" can't be; write " + en + ".");
    }

    private static int year(int year) {
        if (year >= 1990 && year <= 2100) return year;
        throw Refusal.invalid("year", "PROGRESS_YEAR", "Năm phải từ 1990 đến 2100.", "The year must be 1990 to 2100.");
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
