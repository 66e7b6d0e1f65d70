package sovang.projection;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The business day in Vietnam. */
public record Today(Clock clock) {

    public LocalDate day() {
        return LocalDate.now(clock.withZone(KnownAt.ZONE));
    }

    public LocalDate or(@Nullable LocalDate asked) {
        return asked == null ? day() : asked;
    }
}
