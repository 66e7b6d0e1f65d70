package sovang.loan;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.loan.LoanCommand.ApproveLoan;
import sovang.loan.LoanCommand.ConfirmLoan;
import sovang.loan.LoanCommand.DeclineLoan;
import sovang.loan.LoanCommand.DisburseLoan;
import sovang.loan.LoanCommand.ExtendLoan;
import sovang.loan.LoanCommand.FreezeLoan;
import sovang.loan.LoanCommand.RecordLoan;
import sovang.loan.LoanCommand.RecoverLoan;
import sovang.loan.LoanCommand.RepayLoan;
import sovang.loan.LoanCommand.RequestLoan;
import sovang.loan.LoanCommand.ReverseRepayment;
import sovang.loan.LoanCommand.RevokeDisbursement;
import sovang.loan.LoanCommand.WriteOffLoan;
import sovang.loan.event.LoanEvent;
import sovang.loan.event.LoanEvent.DisbursementRevoked;
import sovang.loan.event.LoanEvent.LoanConfirmed;
import sovang.loan.event.LoanEvent.LoanDeclined;
import sovang.loan.event.LoanEvent.LoanDisbursed;
import sovang.loan.event.LoanEvent.LoanExtended;
import sovang.loan.event.LoanEvent.LoanFrozen;
import sovang.loan.event.LoanEvent.LoanRecovered;
import sovang.loan.event.LoanEvent.LoanRepaid;
import sovang.loan.event.LoanEvent.LoanWrittenOff;
import sovang.loan.event.LoanEvent.RepaymentReversed;
import sovang.money.Dong;
import sovang.naming.LedgerEvent;
import sovang.store.Questions;

/** A loan as a commune knows it. What is overdue, and what interest it bears, follows from the dates whenever it is asked. */
final class Loan {

    @AggregateIdentifier
    private String stream;

    private final Course course = new Course();

    Loan() {}

    @CommandHandler
    Loan(RequestLoan command, Eligibility eligibility) {
        apply(eligibility.requested(command.subject(), command.wish()));
    }

    /** All that has happened by the time the commune hears of it, each step as its own fact. */
    @CommandHandler
    @CreationPolicy(ALWAYS)
    String decide(RecordLoan command, Eligibility eligibility, Programmes programmes) {
        var wish = command.wish();
        var loan = command.subject();
        apply(eligibility.requested(loan, wish));
        decide(new ConfirmLoan(loan, command.document(), wish.on()));
        decide(new ApproveLoan(loan, null, null, command.parts(), command.document(), wish.on()), programmes);
        decide(new DisburseLoan(loan, wish.amount(), wish.on()));
        return loan.value();
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ConfirmLoan command) {
        course.requireNext(command.subject(), Course.Step.REQUESTED, command.on());
        apply(new LoanConfirmed(command.subject(), command.document(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(DeclineLoan command) {
        course.requireUndecided(command.subject(), command.on());
        apply(new LoanDeclined(command.subject(), command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ApproveLoan command, Programmes programmes) {
        course.requireNext(command.subject(), Course.Step.CONFIRMED, command.on());
        apply(new Approval(programmes, course.request()).of(command));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(DisburseLoan command) {
        course.requireNext(command.subject(), Course.Step.APPROVED, command.on());
        Dong left = course.undrawn();
        if (command.amount().compareTo(left) > 0) throw LoanRefusals.undrawn(left, command.amount());
        apply(new LoanDisbursed(command.subject(), course.nextTranche(), command.amount(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(RevokeDisbursement command) {
        course.requireDisbursed(command.subject(), command.on());
        course.requireRevocable(command.tranche());
        apply(new DisbursementRevoked(command.subject(), command.tranche(), command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(RepayLoan command) {
        course.requireDisbursed(command.subject(), command.on());
        if (command.principal().isZero() && command.interest().isZero()) throw LoanRefusals.nothingPaid();
        Dong owed = course.timeline().leastFrom(command.on());
        if (command.principal().compareTo(owed) > 0)
            throw LoanRefusals.tooMuch(
                    command.on(), owed, command.principal(), course.timeline().outstanding(command.on()));
        Dong interest = course.interestOwed(command.on());
        if (command.interest().compareTo(interest) > 0)
            Questions.ask(LoanRefusals.interestOver(command.on(), interest, command.interest()));
        apply(new LoanRepaid(
                command.subject(), course.nextPayment(), command.principal(), command.interest(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ReverseRepayment command) {
        course.requireDisbursed(command.subject(), command.on());
        course.requirePayment(command.payment());
        apply(new RepaymentReversed(command.subject(), command.payment(), command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ExtendLoan command, Programmes programmes) {
        course.requireDisbursed(command.subject(), command.on());
        course.requireOwing(command.on());
        new Extension(course, programmes).require(command);
        apply(new LoanExtended(
                command.subject(),
                command.until(),
                command.parts(),
                command.document(),
                command.reason(),
                command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(FreezeLoan command) {
        course.requireDisbursed(command.subject(), command.on());
        course.requireOwing(command.on());
        if (command.until().isBefore(command.on())) throw TermRefusals.frozenBackwards(command.on(), command.until());
        course.requireNotFrozen(command.on(), command.until());
        apply(new LoanFrozen(command.subject(), command.until(), command.cause(), command.document(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(WriteOffLoan command) {
        course.requireDisbursed(command.subject(), command.on());
        Dong owed = course.timeline().leastFrom(command.on());
        Dong principal = Objects.requireNonNullElse(command.principal(), owed);
        if (principal.compareTo(owed) > 0) throw LoanRefusals.writesOffTooMuch(owed, principal);
        Dong borne = course.interestOwed(command.on());
        if (command.interest().compareTo(borne) > 0) throw LoanRefusals.writesOffTooMuch(borne, command.interest());
        if (principal.isZero() && command.interest().isZero()) throw LoanRefusals.nothingOwed();
        apply(new LoanWrittenOff(
                command.subject(), principal, command.interest(), command.cause(), command.document(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(RecoverLoan command) {
        course.requireDisbursed(command.subject(), command.on());
        Dong left = course.writtenOff(command.on());
        if (command.amount().compareTo(left) > 0) throw LoanRefusals.recoversTooMuch(left, command.amount());
        apply(new LoanRecovered(command.subject(), command.amount(), command.document(), command.on()));
    }

    @EventSourcingHandler
    void evolve(LoanEvent event) {
        stream = event.subject().stream();
        course.evolve(event);
    }

    /** The stream of something else, named by mistake, is a loan that nobody made. */
    @EventSourcingHandler
    void evolve(LedgerEvent other) {
        stream = other.subject().stream();
    }
}
