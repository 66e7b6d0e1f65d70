package sovang.mobilisation;

import static sovang.http.Fields.required;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Fields;
import sovang.http.Written;
import sovang.mobilisation.MobilisationCommand.OpenCampaign;
import sovang.mobilisation.MobilisationCommand.RescheduleCampaign;
import sovang.mobilisation.event.CampaignCode;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Keeps campaigns. */
@RestController
class CampaignController {

    record NewCampaign(
            @Nullable String code,
            @Nullable String name,
            @Nullable UnitCode unit,
            @Nullable FundCode fund,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record CampaignDays(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    CampaignController(Gateway gateway, Aggregates aggregates, Directory directory, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        aggregates.provide(directory);
        aggregates.shortLived(Campaign.class);
    }

    @PostMapping("/v1/campaigns")
    ResponseEntity<Map<String, Object>> open(@RequestBody NewCampaign body, Caller caller) {
        var command = new OpenCampaign(
                new CampaignCode(code(body.code())),
                required("name", body.name()),
                required("unit", body.unit()),
                body.fund(),
                required("from", body.from()),
                required("to", body.to()));
        return Written.of(body.code(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/campaigns/{code}/days")
    ResponseEntity<Map<String, Object>> days(
            @PathVariable CampaignCode code, @RequestBody CampaignDays body, Caller caller) {
        if (body.from() == null && body.to() == null) required("from", null);
        var command = new RescheduleCampaign(
                code, body.from(), body.to(), required("reason", body.reason()), Fields.on(body.on(), clock));
        return Written.of(code.value(), gateway.send(command, caller), body);
    }

    /** Donors type the code into the message of a transfer, so it is short and plain. */
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
