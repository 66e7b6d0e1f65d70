package sovang.loan;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import sovang.loan.LoanCommand.ApproveLoan;
import sovang.loan.event.LoanEvent.LoanApproved;
import sovang.loan.event.LoanEvent.LoanRequested;
import sovang.loan.event.Programme;
import sovang.money.Dong;
import sovang.money.Rate;
import sovang.money.interest.Due;
import sovang.money.interest.Terms;

/** What the bank agrees to: the terms of the programme as they stand on that day stay with the loan. */
final class Approval {

    private final Programmes programmes;
    private final LoanRequested request;

    Approval(Programmes programmes, LoanRequested request) {
        this.programmes = programmes;
        this.request = request;
    }

    LoanApproved of(ApproveLoan command) {
        Dong amount = requireNonNullElse(command.amount(), request.amount());
        int months = requireNonNullElse(command.termMonths(), request.termMonths());
        if (amount.compareTo(request.amount()) > 0) throw LoanRefusals.moreThanAsked(request.amount(), amount);
        var programme = programmes.find(request.programme()).orElseThrow();
        var terms = terms(programme, command.on(), amount, months);
        requireParts(amount, command.parts(), command.on(), command.on().plusMonths(months));
        return new LoanApproved(
                command.subject(), amount, months, terms, command.parts(), command.document(), command.on());
    }

    private Terms terms(Programme programme, LocalDate on, Dong amount, int months) {
        var terms = programmes.terms(programme.id(), on).orElseThrow(() -> ProgrammeRefusals.noTerms(programme, on));
        Eligibility.requireWithin(programme, terms, amount, months);
        var rule = programmes.interest(on).orElseThrow(() -> ProgrammeRefusals.noTerms(programme, on));
        return new Terms(
                requireNonNullElse(terms.rate(), Rate.ZERO), terms.overduePercent(), rule.dayCount(), rule.rounding());
    }

    /** Parts come one after the other within the term, and sum to the loan: the last of them stands for the rest. */
    static void requireParts(Dong amount, List<Due> parts, LocalDate from, LocalDate last) {
        if (parts.isEmpty()) return;
        Dong sum = Dong.ZERO;
        LocalDate before = from;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (!part.amount().isEntry()
                    || !part.on().isAfter(before)
                    || part.on().isAfter(last)) throw TermRefusals.partWrong(i, part, before, last);
            sum = sum.plus(part.amount());
            before = part.on();
        }
        if (!sum.equals(amount)) throw TermRefusals.partsSum(sum, amount);
    }
}
