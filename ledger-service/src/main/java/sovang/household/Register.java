package sovang.household;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.household.command.Households;
import sovang.household.event.HouseholdId;

/** What a household may know of the others when it decides. */
interface Register extends Households {

    /** A household that is alive and has this citizen number, other than the one named. */
    Optional<Found> holder(String citizenNumber, @Nullable HouseholdId than);

    /** Whether two look alike and nobody has cleared the pair. */
    boolean areTwins(HouseholdId one, HouseholdId other);
}
