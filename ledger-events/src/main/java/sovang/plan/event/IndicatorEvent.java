package sovang.plan.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.UnitCode;

/** What has happened to observed figures. */
public sealed interface IndicatorEvent extends LedgerEvent {

    /**
     * A figure that an agency reported. A correction is another observation of the same; the later one holds.
     *
     * @param indicator its code, such as {@code households.total}
     * @param area null for the whole unit; {@code group} null for everybody
     * @param value a decimal number in {@code measure}
     * @param on the day whose state it tells
     */
    record IndicatorObserved(
            ObservationId subject,
            String indicator,
            UnitCode unit,
            @Nullable String area,
            @Nullable String group,
            int year,
            String value,
            String measure,
            LocalDate on,
            @Explanation String document,
            String reporter)
            implements IndicatorEvent {}
}
