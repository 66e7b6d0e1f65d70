package sovang.money.interest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/**
 * What a loan owes and has borne on a day.
 *
 * @param interest of all days before this one
 * @param outstanding the principal, of which {@code overdue} fell due and {@code frozen} is frozen
 * @param overdueSince the first day since which a part has been overdue without a break
 */
public record Accrued(
        LocalDate asOf,
        Dong interest,
        Dong outstanding,
        Dong overdue,
        Dong frozen,
        @Nullable LocalDate overdueSince,
        List<Segment> segments) {

    public Dong current() {
        return outstanding.minus(overdue).minus(frozen);
    }
}
