package sovang.loan;

import java.sql.Connection;
import java.util.List;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.household.event.HouseholdEvent.HouseholdClassified;
import sovang.loan.event.CapitalEvent;
import sovang.loan.event.CapitalEvent.CapitalEntrusted;
import sovang.loan.event.CapitalEvent.CapitalReturned;
import sovang.loan.event.CreditEvent;
import sovang.loan.event.CreditEvent.MonthClosed;
import sovang.loan.event.CreditEvent.MonthRestated;
import sovang.loan.event.GroupEvent.GroupFormed;
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
import sovang.loan.event.ProgrammeEvent.ProgrammesImported;
import sovang.naming.Recorded;
import sovang.organisation.command.Directory;
import sovang.projection.JsonColumn;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.store.Lookup;

/** The look-up tables of loans: programmes, what each loan may still claim, who left the list, groups, capital, months. */
@Component
final class LoanTables implements Lookup {

    private static final Table FILE = Table.growing("programme_file", 1, "position", "file", "file_hash", "content");
    private static final Table LOAN =
            Table.changing("loan", 1, "loan", "programme", "unit", "household", "capital", "claim");
    private static final Table PAYMENT = Table.changing("loan_payment", 2, "loan", "payment", "principal");
    private static final Table LEFT = Table.growing("loan_left_list", 2, "household", "position", "day", "left_list");
    private static final Table GROUP = Table.changing("loan_group", 1, "loan_group", "unit", "organisation");
    private static final Table CAPITAL = Table.changing("loan_capital", 1, "capital", "amount", "day");
    private static final Table MONTH = Table.changing("loan_month", 2, "unit", "month", "known");

    private final LoanReads loans;
    private final Households households;
    private final Directory directory;

    LoanTables(LoanReads loans, Households households, Directory directory) {
        this.loans = loans;
        this.households = households;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "lending";
    }

    @Override
    public List<Table> tables() {
        return List.of(FILE, LOAN, PAYMENT, LEFT, GROUP, CAPITAL, MONTH);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case ProgrammesImported it ->
                rows.insert(
                        FILE,
                        recorded.position(),
                        it.subject(),
                        it.fileHash(),
                        JsonColumn.write(ProgrammeFile.Content.of(it)));
            case HouseholdClassified it -> {
                if (it.leftList() != null) rows.insert(LEFT, it.subject(), recorded.position(), it.on(), it.leftList());
            }
            case GroupFormed it -> rows.insert(GROUP, it.subject(), it.unit(), it.organisation());
            case CapitalEvent it -> capital(it, rows);
            case CreditEvent it -> month(it, rows);
            case LoanEvent it -> loan(it, rows);
            default -> {}
        }
    }

    private static void capital(CapitalEvent event, Rows rows) {
        switch (event) {
            case CapitalEntrusted it -> rows.insert(CAPITAL, it.subject(), it.amount(), it.on());
            case CapitalReturned it ->
                rows.change("update loan_capital set amount = amount - ? where capital = ?", it.amount(), it.subject());
        }
    }

    private static void month(CreditEvent event, Rows rows) {
        switch (event) {
            case MonthClosed it -> rows.insert(MONTH, it.subject(), it.month().toString(), it.known());
            case MonthRestated it ->
                rows.change(
                        "update loan_month set known = ? where unit = ? and month = ?",
                        it.known(),
                        it.subject(),
                        it.month().toString());
        }
    }

    /** What a loan may still claim of a ceiling or of capital: what was asked for, then approved, less what came back. */
    private static void loan(LoanEvent event, Rows rows) {
        switch (event) {
            case LoanRequested it ->
                rows.insert(LOAN, it.subject(), it.programme(), it.unit(), it.household(), it.capital(), it.amount());
            case LoanApproved it -> rows.change("update loan set claim = ? where loan = ?", it.amount(), it.subject());
            case LoanDeclined it -> rows.change("update loan set claim = 0 where loan = ?", it.subject());
            case LoanRepaid it -> {
                rows.insert(PAYMENT, it.subject(), it.payment(), it.principal());
                less(rows, it.principal(), it.subject());
            }
            case RepaymentReversed it -> rows.change("""
                        update loan set claim = claim + loan_payment.principal from loan_payment
                        where loan.loan = ? and loan_payment.loan = loan.loan and loan_payment.payment = ?""", it.subject(), it.payment());
            case LoanWrittenOff it -> less(rows, it.principal(), it.subject());
            case LoanConfirmed it -> {}
            case LoanDisbursed it -> {}
            case DisbursementRevoked it -> {}
            case LoanExtended it -> {}
            case LoanFrozen it -> {}
            case LoanRecovered it -> {}
        }
    }

    private static void less(Rows rows, Object amount, Object loan) {
        rows.change("update loan set claim = claim - ? where loan = ?", amount, loan);
    }

    /** Ceilings, capital and households are those of all loans, whoever decides on another of them at the same time. */
    @Override
    public void check(List<Recorded> events, Connection open) {
        if (events.stream()
                .noneMatch(it -> it.event() instanceof LoanRequested || it.event() instanceof CapitalReturned)) return;
        var now = loans.within(open);
        var eligibility = new Eligibility(now, households.within(open), directory, now);
        for (Recorded recorded : events)
            switch (recorded.event()) {
                case LoanRequested it -> eligibility.hold(it);
                case CapitalReturned it -> Capital.requireFree(it, now);
                default -> {}
            }
    }
}
