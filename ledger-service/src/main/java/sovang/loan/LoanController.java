package sovang.loan;

import static java.util.Objects.requireNonNullElse;
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
import sovang.household.command.Households;
import sovang.household.event.HouseholdId;
import sovang.http.Written;
import sovang.loan.LoanCommand.ApproveLoan;
import sovang.loan.LoanCommand.ConfirmLoan;
import sovang.loan.LoanCommand.DeclineLoan;
import sovang.loan.LoanCommand.DisburseLoan;
import sovang.loan.LoanCommand.RecordLoan;
import sovang.loan.LoanCommand.RequestLoan;
import sovang.loan.LoanCommand.RevokeDisbursement;
import sovang.loan.LoanCommand.Wish;
import sovang.loan.event.CapitalId;
import sovang.loan.event.EntrustedBody;
import sovang.loan.event.GroupId;
import sovang.loan.event.LoanFunding;
import sovang.loan.event.LoanId;
import sovang.loan.event.ProgrammeId;
import sovang.money.Dong;
import sovang.naming.NewId;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Loans from the request to the money in the household's hand. */
@RestController
class LoanController {

    record NewLoan(
            @Nullable ProgrammeId programme,
            @Nullable UnitCode unit,
            @Nullable HouseholdId household,
            @Nullable Dong principal,
            @Nullable Integer termMonths,
            @Nullable LoanFunding funding,
            @Nullable String purpose,
            @Nullable GroupId group,
            @Nullable EntrustedBody organisation,
            @Nullable CapitalId capital,
            @Nullable List<Parts.@Nullable Part> parts,
            @Nullable String document,
            @Nullable LocalDate on) {}

    record Approved(
            @Nullable Dong principal,
            @Nullable Integer termMonths,
            @Nullable List<Parts.@Nullable Part> parts,
            @Nullable String document,
            @Nullable LocalDate on) {}

    record Confirmed(@Nullable String document, @Nullable LocalDate on) {}

    record Disbursed(@Nullable Dong principal, @Nullable LocalDate on) {}

    record Declined(@Nullable String reason, @Nullable LocalDate on) {}

    record Revoked(
            @Nullable Integer tranche,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    private static final String NOTED = "Ghi nhận tại xã";

    private final Gateway gateway;
    private final Clock clock;

    LoanController(
            Gateway gateway,
            Aggregates aggregates,
            Directory directory,
            Households households,
            LoanReads loans,
            Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        aggregates.provide(loans);
        aggregates.provide(new Eligibility(loans, households, directory, loans));
        aggregates.shortLived(Loan.class);
    }

    @PostMapping("/v1/loans")
    ResponseEntity<Map<String, Object>> record(@RequestBody NewLoan body, Caller caller) {
        var command =
                new RecordLoan(id(), wish(body), Parts.of(body.parts()), requireNonNullElse(body.document(), NOTED));
        return Written.of(null, gateway.send(command, caller), new Provisional(body, true));
    }

    @PostMapping("/v1/loans/requests")
    ResponseEntity<Map<String, Object>> request(@RequestBody NewLoan body, Caller caller) {
        return Written.of(null, gateway.send(new RequestLoan(id(), wish(body)), caller), new Provisional(body, true));
    }

    /** @param provisional always: the bank's figure counts, this is what a commune knows before its next file */
    record Provisional(
            @com.fasterxml.jackson.annotation.JsonUnwrapped NewLoan loan, boolean provisional) {}

    @PostMapping("/v1/loans/{id}/confirm")
    ResponseEntity<Map<String, Object>> confirm(@PathVariable LoanId id, @RequestBody Confirmed body, Caller caller) {
        var command = new ConfirmLoan(id, required("document", body.document()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/loans/{id}/decline")
    ResponseEntity<Map<String, Object>> decline(@PathVariable LoanId id, @RequestBody Declined body, Caller caller) {
        var command = new DeclineLoan(id, required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/loans/{id}/approve")
    ResponseEntity<Map<String, Object>> approve(@PathVariable LoanId id, @RequestBody Approved body, Caller caller) {
        var command = new ApproveLoan(
                id,
                body.principal() == null ? null : amount("principal", body.principal()),
                body.termMonths() == null ? null : Parts.months(body.termMonths()),
                Parts.of(body.parts()),
                required("document", body.document()),
                on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/loans/{id}/disburse")
    ResponseEntity<Map<String, Object>> disburse(@PathVariable LoanId id, @RequestBody Disbursed body, Caller caller) {
        var command = new DisburseLoan(id, amount("principal", body.principal()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    @PostMapping("/v1/loans/{id}/revoke")
    ResponseEntity<Map<String, Object>> revoke(@PathVariable LoanId id, @RequestBody Revoked body, Caller caller) {
        var command = new RevokeDisbursement(
                id, required("tranche", body.tranche()), required("reason", body.reason()), on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    private LoanId id() {
        return new LoanId(NewId.after("loan", clock));
    }

    private Wish wish(NewLoan body) {
        return new Wish(
                required("programme", body.programme()),
                body.unit(),
                body.household(),
                amount("principal", body.principal()),
                Parts.months(required("termMonths", body.termMonths())),
                body.funding(),
                Parts.text("purpose", body.purpose()),
                body.group(),
                body.organisation(),
                body.capital(),
                on(body.on(), clock));
    }
}
