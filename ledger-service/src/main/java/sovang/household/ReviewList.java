package sovang.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.household.event.Review;
import sovang.household.event.StandardId;

/** A review list as it was sent: under which decision, and its rows as text, the header first. */
record ReviewList(
        String id,
        String decision,
        Review review,
        @Nullable StandardId standard,
        LocalDate on,
        boolean skipBadRows,
        List<List<String>> rows) {}
