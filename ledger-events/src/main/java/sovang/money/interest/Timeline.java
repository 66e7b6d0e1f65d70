package sovang.money.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/**
 * All that the interest of a loan follows from, by business dates: the order in which it was recorded does not matter.
 *
 * @param schedules in the order in which they were agreed; of those from one day the last holds
 */
public record Timeline(
        Terms terms, List<Change> changes, List<Schedule> schedules, List<Pause> pauses, List<Cut> cuts) {

    /** The principal at the end of a day. */
    public Dong outstanding(LocalDate day) {
        Dong owed = Dong.ZERO;
        for (Change change : changes) if (!change.on().isAfter(day)) owed = owed.plus(change.by());
        return owed;
    }

    /** The smallest principal at the end of this day or of any later one: what a payment of this day may take at most. */
    public Dong leastFrom(LocalDate day) {
        Dong least = outstanding(day);
        for (Change change : changes) {
            if (!change.on().isAfter(day)) continue;
            Dong then = outstanding(change.on());
            if (then.compareTo(least) < 0) least = then;
        }
        return least;
    }

    /** Of the principal, what fell due before this day; nothing while it is frozen. */
    public Dong overdue(LocalDate day) {
        return isFrozen(day) ? Dong.ZERO : fallenDue(day, outstanding(day));
    }

    public boolean isFrozen(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.holds(day));
    }

    /** Of a principal that is still owed on a day, what fell due before it. */
    public Dong fallenDue(LocalDate day, Dong owed) {
        Schedule schedule = schedule(day);
        return schedule == null || !owed.isPositive() ? Dong.ZERO : schedule.overdue(day, owed);
    }

    /** The schedule that holds on a day. */
    public @Nullable Schedule schedule(LocalDate day) {
        Schedule holds = null;
        for (Schedule each : schedules)
            if (!each.from().isAfter(day) && (holds == null || !each.from().isBefore(holds.from()))) holds = each;
        return holds;
    }

    /** What it owes and has borne on a day, with every step of the reckoning. */
    public Accrued accrued(LocalDate asOf) {
        var segments = new Segments(terms);
        @Nullable LocalDate overdueSince = null;
        @Nullable LocalDate from = null;
        for (LocalDate day : turns(asOf)) {
            if (from != null) add(segments, from, day);
            if (!overdue(day).isPositive()) overdueSince = null;
            else if (overdueSince == null) overdueSince = day;
            from = day;
        }
        Dong owed = outstanding(asOf);
        boolean frozen = isFrozen(asOf);
        return new Accrued(
                asOf,
                segments.interest(),
                owed,
                overdue(asOf),
                frozen ? owed : Dong.ZERO,
                overdueSince,
                segments.all());
    }

    private void add(Segments segments, LocalDate from, LocalDate to) {
        Dong owed = outstanding(from);
        if (isFrozen(from)) {
            segments.add(from, to, Standing.FROZEN, owed, BigDecimal.ZERO);
            return;
        }
        BigDecimal rate = terms.inForce(cut(from));
        Dong overdue = fallenDue(from, owed);
        segments.add(from, to, Standing.CURRENT, owed.minus(overdue), rate);
        segments.add(from, to, Standing.OVERDUE, overdue, terms.overdue(rate));
    }

    private BigDecimal cut(LocalDate day) {
        BigDecimal points = BigDecimal.ZERO;
        for (Cut cut : cuts)
            if (cut.holds(day)) points = points.add(cut.points().exact());
        return points;
    }

    /** The days on which something changes, from the first disbursement to the day asked for. */
    private List<LocalDate> turns(LocalDate asOf) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Change change : changes) days.add(change.on());
        if (days.isEmpty() || days.first().isAfter(asOf)) return List.of();
        LocalDate first = days.first();
        for (Schedule schedule : schedules) {
            days.add(schedule.from());
            days.add(schedule.last().plusDays(1));
            for (Due part : schedule.parts()) days.add(part.on().plusDays(1));
        }
        for (Pause pause : pauses) {
            days.add(pause.from());
            days.add(pause.until().plusDays(1));
        }
        for (Cut cut : cuts) {
            days.add(cut.from());
            days.add(cut.until().plusDays(1));
        }
        days.add(asOf);
        return new ArrayList<>(days.subSet(first, true, asOf, true));
    }
}
