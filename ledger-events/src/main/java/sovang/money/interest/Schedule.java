package sovang.money.interest;

import java.time.LocalDate;
import java.util.List;
import sovang.money.Dong;

/**
 * When principal falls due, as it was agreed from a day on.
 *
 * @param parts what falls due before the last day, if anything does; what was repaid early counts for the first of them
 * @param last the day by which everything is to be repaid
 */
public record Schedule(LocalDate from, List<Due> parts, LocalDate last) {

    public Schedule {
        parts = List.copyOf(parts);
    }

    /** Of a principal still owed on a day, the part that fell due before it. */
    Dong overdue(LocalDate day, Dong owed) {
        if (day.isAfter(last)) return owed;
        if (parts.isEmpty()) return Dong.ZERO;
        Dong notYet = Dong.ZERO;
        for (Due part : parts) if (!day.isAfter(part.on())) notYet = notYet.plus(part.amount());
        Dong fallen = owed.minus(notYet);
        return fallen.isPositive() ? fallen : Dong.ZERO;
    }
}
