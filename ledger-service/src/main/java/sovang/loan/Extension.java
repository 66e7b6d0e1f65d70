package sovang.loan;

import java.time.LocalDate;
import sovang.loan.LoanCommand.ExtendLoan;

/** How far a loan may be put off: rules that are data, from the file of programmes. */
final class Extension {

    private final Course course;
    private final Programmes programmes;

    Extension(Course course, Programmes programmes) {
        this.course = course;
        this.programmes = programmes;
    }

    void require(ExtendLoan command) {
        var schedule = course.timeline().schedule(command.on());
        LocalDate last = schedule == null ? course.firstLast() : schedule.last();
        if (!command.until().isAfter(last) || !command.until().isAfter(command.on()))
            throw TermRefusals.notLater(command.until(), last);
        int term = course.approval().termMonths();
        var rule = programmes.extension(course.request().programme(), term).orElseThrow(TermRefusals::noRule);
        LocalDate latest = course.firstLast().plusMonths(rule.most(term));
        if (command.until().isAfter(latest)) throw TermRefusals.tooFar(command.until(), latest, rule);
        Approval.requireParts(
                course.timeline().outstanding(command.on()), command.parts(), command.on(), command.until());
    }
}
