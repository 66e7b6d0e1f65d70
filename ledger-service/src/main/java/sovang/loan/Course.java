package sovang.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
import sovang.loan.event.LoanId;
import sovang.money.Dong;
import sovang.money.interest.Change;
import sovang.money.interest.Pause;
import sovang.money.interest.Schedule;
import sovang.money.interest.Timeline;

/** What has become of a loan so far. */
final class Course {

    enum Step {
        NONE,
        REQUESTED,
        CONFIRMED,
        APPROVED,
        DECLINED
    }

    private Step step = Step.NONE;
    private LocalDate since = LocalDate.MIN;
    private @Nullable LoanRequested request;
    private @Nullable LoanApproved approval;
    private final SortedMap<Integer, LoanDisbursed> tranches = new TreeMap<>();
    private final SortedMap<Integer, LoanRepaid> payments = new TreeMap<>();
    private int tranchesSeen;
    private int paymentsSeen;
    private final List<Schedule> extensions = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<LoanWrittenOff> writtenOff = new ArrayList<>();
    private Dong recovered = Dong.ZERO;

    void evolve(LoanEvent event) {
        switch (event) {
            case LoanRequested it -> {
                request = it;
                stand(Step.REQUESTED, it.on());
            }
            case LoanConfirmed it -> stand(Step.CONFIRMED, it.on());
            case LoanDeclined it -> stand(Step.DECLINED, it.on());
            case LoanApproved it -> {
                approval = it;
                stand(Step.APPROVED, it.on());
            }
            case LoanDisbursed it -> {
                tranches.put(it.tranche(), it);
                tranchesSeen = it.tranche();
            }
            case DisbursementRevoked it -> tranches.remove(it.tranche());
            case LoanRepaid it -> {
                payments.put(it.payment(), it);
                paymentsSeen = it.payment();
            }
            case RepaymentReversed it -> payments.remove(it.payment());
            case LoanExtended it -> extensions.add(new Schedule(it.on(), it.parts(), it.until()));
            case LoanFrozen it -> pauses.add(new Pause(it.on(), it.until()));
            case LoanWrittenOff it -> writtenOff.add(it);
            case LoanRecovered it -> recovered = recovered.plus(it.amount());
        }
    }

    private void stand(Step now, LocalDate on) {
        step = now;
        since = on;
    }

    LoanRequested request() {
        return Objects.requireNonNull(request);
    }

    LoanApproved approval() {
        return Objects.requireNonNull(approval);
    }

    int nextTranche() {
        return tranchesSeen + 1;
    }

    int nextPayment() {
        return paymentsSeen + 1;
    }

    Dong undrawn() {
        Dong drawn = tranches.values().stream().map(LoanDisbursed::amount).reduce(Dong.ZERO, Dong::plus);
        return approval().amount().minus(drawn);
    }

    LocalDate firstDay() {
        return tranches.values().stream()
                .map(LoanDisbursed::on)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    LocalDate firstLast() {
        return firstDay().plusMonths(approval().termMonths());
    }

    /** Without relief: what may be written off is never less than what it says. */
    Timeline timeline() {
        return timeline(0);
    }

    private Timeline timeline(int without) {
        var changes = new ArrayList<Change>();
        var schedules = new ArrayList<Schedule>();
        tranches.values().stream()
                .filter(it -> it.tranche() != without)
                .forEach(it -> changes.add(new Change(it.on(), it.amount())));
        payments.values()
                .forEach(it -> changes.add(new Change(it.on(), it.principal().negated())));
        writtenOff.forEach(it -> changes.add(new Change(it.on(), it.principal().negated())));
        if (!tranches.isEmpty())
            schedules.add(new Schedule(firstDay(), approval().parts(), firstLast()));
        schedules.addAll(extensions);
        return new Timeline(approval().terms(), changes, schedules, pauses, List.of());
    }

    Dong interestOwed(LocalDate on) {
        Dong paid = payments.values().stream()
                .filter(it -> !it.on().isAfter(on))
                .map(LoanRepaid::interest)
                .reduce(Dong.ZERO, Dong::plus);
        Dong off = writtenOff.stream().map(LoanWrittenOff::interest).reduce(Dong.ZERO, Dong::plus);
        Dong owed = timeline().accrued(on).interest().minus(paid).minus(off);
        return owed.isPositive() ? owed : Dong.ZERO;
    }

    Dong writtenOff(LocalDate by) {
        return writtenOff.stream()
                .filter(it -> !it.on().isAfter(by))
                .map(it -> it.principal().plus(it.interest()))
                .reduce(Dong.ZERO, Dong::plus)
                .minus(recovered);
    }

    void requireNext(LoanId loan, Step needed, LocalDate on) {
        if (step == Step.NONE) throw LoanRefusals.unknown(loan);
        if (step != needed) throw LoanRefusals.notThere(step, needed);
        if (on.isBefore(since)) throw LoanRefusals.backwards(on, since);
    }

    void requireUndecided(LoanId loan, LocalDate on) {
        if (step == Step.NONE) throw LoanRefusals.unknown(loan);
        if (step == Step.DECLINED) throw LoanRefusals.notThere(step, Step.REQUESTED);
        if (!tranches.isEmpty()) throw LoanRefusals.disbursedAlready();
        if (on.isBefore(since)) throw LoanRefusals.backwards(on, since);
    }

    void requireDisbursed(LoanId loan, LocalDate on) {
        if (step == Step.NONE) throw LoanRefusals.unknown(loan);
        if (tranches.isEmpty()) throw LoanRefusals.notDisbursed();
        if (on.isBefore(firstDay())) throw LoanRefusals.beforeDisbursement(on, firstDay());
    }

    void requireOwing(LocalDate on) {
        if (!timeline().outstanding(on).isPositive()) throw LoanRefusals.nothingOwed();
    }

    void requireNotFrozen(LocalDate from, LocalDate until) {
        for (Pause pause : pauses)
            if (!from.isAfter(pause.until()) && !until.isBefore(pause.from())) throw TermRefusals.frozen(pause);
    }

    /** Its money must not have been repaid already: the principal may at no time fall below zero. */
    void requireRevocable(int tranche) {
        var revoked = tranches.get(tranche);
        if (revoked == null) throw TermRefusals.noTranche(tranche, tranches.keySet());
        if (timeline(tranche).leastFrom(firstDay()).amount() < 0) throw TermRefusals.repaidAlready(tranche);
        if (tranches.size() > 1 || (payments.isEmpty() && extensions.isEmpty() && pauses.isEmpty())) return;
        throw TermRefusals.repaidAlready(tranche);
    }

    void requirePayment(int payment) {
        if (!payments.containsKey(payment)) throw TermRefusals.noPayment(payment, payments.keySet());
    }
}
