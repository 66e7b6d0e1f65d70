package sovang.loan.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.money.interest.Accrued;
import sovang.money.interest.Change;
import sovang.money.interest.Cut;
import sovang.money.interest.Pause;
import sovang.money.interest.Schedule;
import sovang.money.interest.Timeline;

/** A loan with all that is known of it; of what was revoked or reversed nothing is left. */
public final class LoanCase {

    private final LoanRow row;
    private final List<Movement> told;
    private final List<Movement> held;
    private final List<Cut> cuts;

    LoanCase(LoanRow row, List<Movement> told, List<Cut> cuts) {
        this.row = row;
        this.told = List.copyOf(told);
        this.cuts = List.copyOf(cuts);
        var undone = new HashSet<String>();
        for (Movement it : told) {
            if (it.is("REVOKED")) undone.add("DISBURSED" + it.number());
            if (it.is("UNPAID")) undone.add("REPAID" + it.number());
        }
        held = told.stream()
                .filter(it -> !undone.contains(it.kind() + it.number()))
                .toList();
    }

    public LoanRow row() {
        return row;
    }

    List<Movement> told() {
        return told;
    }

    List<Cut> cuts() {
        return cuts;
    }

    Optional<Movement> last(String kind) {
        return held.stream().filter(it -> it.is(kind)).reduce((one, later) -> later);
    }

    /** What was paid, handed out or written off by the end of a day. */
    public Dong principal(String kind, LocalDate asOf) {
        return sum(kind, asOf, true);
    }

    public Dong interest(String kind, LocalDate asOf) {
        return sum(kind, asOf, false);
    }

    private Dong sum(String kind, LocalDate asOf, boolean principal) {
        Dong sum = Dong.ZERO;
        for (Movement it : held)
            if (it.is(kind) && !it.day().isAfter(asOf))
                sum = sum.plus(Dong.of(principal ? it.principal() : it.interest()));
        return sum;
    }

    /** Nothing before the bank agreed, and money was handed out. */
    Optional<Timeline> timeline() {
        var approval = last("APPROVED").orElse(null);
        var first = firstDay();
        if (approval == null || approval.terms() == null || approval.months() == null || first.isEmpty())
            return Optional.empty();
        var changes = new ArrayList<Change>();
        var schedules = new ArrayList<Schedule>();
        var pauses = new ArrayList<Pause>();
        schedules.add(new Schedule(first.get(), approval.parts(), first.get().plusMonths(approval.months())));
        for (Movement it : held) {
            switch (it.kind()) {
                case "DISBURSED" -> changes.add(new Change(it.day(), Dong.of(it.principal())));
                case "REPAID", "WRITTEN_OFF" -> changes.add(new Change(it.day(), Dong.of(-it.principal())));
                case "EXTENDED" -> schedules.add(new Schedule(it.day(), it.parts(), last(it)));
                case "FROZEN" -> pauses.add(new Pause(it.day(), last(it)));
                default -> {}
            }
        }
        return Optional.of(new Timeline(approval.terms(), changes, schedules, pauses, cuts));
    }

    private static LocalDate last(Movement it) {
        return java.util.Objects.requireNonNull(it.until());
    }

    /** What it owes and has borne on a day; nothing before the first money. */
    public Accrued accrued(LocalDate asOf) {
        return timeline()
                .map(it -> it.accrued(asOf))
                .orElseGet(() -> new Accrued(asOf, Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO, null, List.of()));
    }

    /** Interest of all days before this one. */
    Dong interestBy(LocalDate day) {
        return accrued(day).interest();
    }

    Optional<LocalDate> firstDay() {
        return held.stream().filter(it -> it.is("DISBURSED")).map(Movement::day).min(LocalDate::compareTo);
    }

    @Nullable
    LocalDate due(LocalDate asOf) {
        return timeline().map(it -> it.schedule(asOf)).map(Schedule::last).orElse(null);
    }

    /** In one word, on a day. */
    String state(Accrued now) {
        if (principal("DISBURSED", now.asOf()).isPositive()) {
            if (now.frozen().isPositive()) return "frozen";
            if (now.overdue().isPositive()) return "overdue";
            if (now.outstanding().isPositive()) return "current";
            return principal("WRITTEN_OFF", now.asOf()).isPositive() ? "written-off" : "repaid";
        }
        String state = "unknown";
        for (Movement it : held)
            if (!it.day().isAfter(now.asOf()))
                state = switch (it.kind()) {
                    case "REQUESTED" -> "requested";
                    case "CONFIRMED" -> "confirmed";
                    case "APPROVED" -> "approved";
                    case "DECLINED" -> "declined";
                    default -> state;
                };
        return state;
    }
}
