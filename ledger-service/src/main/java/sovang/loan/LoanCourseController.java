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
import sovang.loan.LoanCommand.ExtendLoan;
import sovang.loan.LoanCommand.FreezeLoan;
import sovang.loan.LoanCommand.RecoverLoan;
import sovang.loan.LoanCommand.RepayLoan;
import sovang.loan.LoanCommand.ReverseRepayment;
import sovang.loan.LoanCommand.WriteOffLoan;
import sovang.loan.event.LoanId;
import sovang.loan.event.WriteOffCause;
import sovang.money.Dong;
import sovang.store.Caller;
import sovang.store.Gateway;

/** What becomes of a loan once the money is there. */
@RestController
class LoanCourseController {

    record Repaid(
            @Nullable Dong principal,
            @Nullable Dong interest,
            @Nullable LocalDate on) {}

    record Reversed(
            @Nullable Integer payment,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record Extended(
            @Nullable LocalDate until,
            @Nullable List<Parts.@Nullable Part> parts,
            @Nullable String document,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    record Frozen(
            @Nullable LocalDate until,
            @Nullable WriteOffCause cause,
            @Nullable String document,
            @Nullable LocalDate on) {}

    record WrittenOff(
            @Nullable Dong principal,
            @Nullable Dong interest,
            @Nullable WriteOffCause cause,
            @Nullable String document,
            @Nullable LocalDate on) {}

    record Recovered(
            @Nullable Dong amount,
            @Nullable String document,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    LoanCourseController(Gateway gateway, LoanController registered, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    @PostMapping("/v1/loans/{id}/repay")
    ResponseEntity<Map<String, Object>> repay(@PathVariable LoanId id, @RequestBody Repaid body, Caller caller) {
        var command = new RepayLoan(
                id,
                Parts.orZero("principal", body.principal()),
                Parts.orZero("interest", body.interest()),
                on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/loans/{id}/unpay")
    ResponseEntity<Map<String, Object>> unpay(@PathVariable LoanId id, @RequestBody Reversed body, Caller caller) {
        var command = new ReverseRepayment(
                id, required("payment", body.payment()), required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/loans/{id}/extend")
    ResponseEntity<Map<String, Object>> extend(@PathVariable LoanId id, @RequestBody Extended body, Caller caller) {
        var command = new ExtendLoan(
                id,
                Parts.ahead("until", body.until()),
                Parts.of(body.parts()),
                required("document", body.document()),
                required("reason", body.reason()),
                on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/loans/{id}/freeze")
    ResponseEntity<Map<String, Object>> freeze(@PathVariable LoanId id, @RequestBody Frozen body, Caller caller) {
        var command = new FreezeLoan(
                id,
                Parts.ahead("until", body.until()),
                required("cause", body.cause()),
                required("document", body.document()),
                on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/loans/{id}/write-off")
    ResponseEntity<Map<String, Object>> writeOff(@PathVariable LoanId id, @RequestBody WrittenOff body, Caller caller) {
        var command = new WriteOffLoan(
                id,
                body.principal() == null ? null : Parts.orZero("principal", body.principal()),
                Parts.orZero("interest", body.interest()),
                required("cause", body.cause()),
                required("document", body.document()),
                on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/loans/{id}/recover")
    ResponseEntity<Map<String, Object>> recover(@PathVariable LoanId id, @RequestBody Recovered body, Caller caller) {
        var command = new RecoverLoan(
                id, amount("amount", body.amount()), required("document", body.document()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }
}
