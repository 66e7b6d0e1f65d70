package sovang.loan.view;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.loan.event.LoanEvent;
import sovang.loan.event.LoanEvent.DisbursementRevoked;
import sovang.loan.event.LoanEvent.LoanApproved;
import sovang.loan.event.LoanEvent.LoanConfirmed;
import sovang.loan.event.LoanEvent.LoanDeclined;
import sovang.loan.event.LoanEvent.LoanDisbursed;
import sovang.loan.event.LoanEvent.LoanExtended;
import sovang.loan.event.LoanEvent.LoanFrozen;
import sovang.loan.event.LoanEvent.LoanRecovered;
import sovang.loan.event.LoanEvent.LoanRepaid;
import sovang.loan.event.LoanEvent.LoanRequested;
import sovang.loan.event.LoanEvent.LoanWrittenOff;
import sovang.loan.event.LoanEvent.RepaymentReversed;
import sovang.naming.Recorded;
import sovang.projection.JsonColumn;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/**
 * Loans, and every fact about them with its day and position. What is owed, overdue or borne in interest on a day is computed
 * when it is read.
 */
@Component
public final class LoanView implements View {

    static final Table LOAN = Table.growing(
            "loan",
            1,
            "id",
            "position",
            "unit",
            "programme",
            "household",
            "amount",
            "term_months",
            "funding",
            "purpose",
            "loan_group",
            "organisation",
            "capital",
            "day");
    static final Table MOVEMENT = Table.growing(
            "loan_movement",
            2,
            "loan",
            "position",
            "day",
            "kind",
            "number",
            "principal",
            "interest",
            "months",
            "until",
            "terms",
            "parts",
            "cause",
            "document",
            "reason");

    @Override
    public String name() {
        return "loans";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(LOAN, MOVEMENT);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof LoanEvent event)) return;
        if (event instanceof LoanRequested it)
            rows.insert(
                    LOAN,
                    it.subject(),
                    recorded.position(),
                    it.unit(),
                    it.programme(),
                    it.household(),
                    it.amount(),
                    it.termMonths(),
                    it.funding(),
                    it.purpose(),
                    it.group(),
                    it.organisation(),
                    it.capital(),
                    it.on());
        var row = movement(event);
        rows.insert(
                MOVEMENT,
                event.subject(),
                recorded.position(),
                row.day,
                row.kind,
                row.number,
                row.principal,
                row.interest,
                row.months,
                row.until,
                row.terms,
                row.parts,
                row.cause,
                row.document,
                row.reason);
    }

    private static MovementRow movement(LoanEvent event) {
        return switch (event) {
            case LoanRequested it -> new MovementRow("REQUESTED", it.on()).principal(it.amount());
            case LoanConfirmed it -> new MovementRow("CONFIRMED", it.on()).document(it.document());
            case LoanDeclined it -> new MovementRow("DECLINED", it.on()).reason(it.reason());
            case LoanApproved it -> {
                var row = new MovementRow("APPROVED", it.on())
                        .principal(it.amount())
                        .document(it.document());
                row.months = it.termMonths();
                row.terms = JsonColumn.write(it.terms());
                yield row.parts(it.parts());
            }
            case LoanDisbursed it ->
                new MovementRow("DISBURSED", it.on()).number(it.tranche()).principal(it.amount());
            case DisbursementRevoked it ->
                new MovementRow("REVOKED", it.on()).number(it.tranche()).reason(it.reason());
            case LoanRepaid it ->
                new MovementRow("REPAID", it.on())
                        .number(it.payment())
                        .principal(it.principal())
                        .interest(it.interest());
            case RepaymentReversed it ->
                new MovementRow("UNPAID", it.on()).number(it.payment()).reason(it.reason());
            case LoanExtended it ->
                new MovementRow("EXTENDED", it.on())
                        .until(it.until())
                        .parts(it.parts())
                        .document(it.document())
                        .reason(it.reason());
            case LoanFrozen it -> {
                var row = new MovementRow("FROZEN", it.on()).until(it.until()).document(it.document());
                row.cause = it.cause().name();
                yield row;
            }
            case LoanWrittenOff it -> {
                var row = new MovementRow("WRITTEN_OFF", it.on())
                        .principal(it.principal())
                        .interest(it.interest())
                        .document(it.document());
                row.cause = it.cause().name();
                yield row;
            }
            case LoanRecovered it ->
                new MovementRow("RECOVERED", it.on()).principal(it.amount()).document(it.document());
        };
    }
}
