package sovang.household;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.household.event.StandardId;

/** The poverty standards that decisions may be made by. */
interface Standards {

    record Standard(StandardId id, LocalDate from, @Nullable LocalDate to, Set<String> indicators) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    Optional<Standard> find(StandardId id);

    /** The one in force on a day, the latest if there are two. */
    Optional<Standard> inForce(LocalDate day);
}
