package sovang.household;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A review list to be recorded as one.
 *
 * @param outcome is told what was found, by the attempt that was recorded
 */
record RecordReview(ReviewList list, AtomicReference<@Nullable ReviewFound> outcome) {}
