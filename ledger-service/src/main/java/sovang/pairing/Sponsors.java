package sovang.pairing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdId;
import sovang.pairing.event.SponsorId;

/** What decisions may look up of sponsors. */
interface Sponsors {

    /** @param household the household that the sponsor is, where the register knows it */
    record Known(SponsorId id, @Nullable HouseholdId household, int capacity) {}

    Optional<Known> find(SponsorId sponsor);

    /** Sponsors by their name, however its accents and capitals are written. */
    List<SponsorId> named(String name);

    /** Refuses a sponsor who is not known. */
    default Known require(SponsorId sponsor) {
        return find(sponsor).orElseThrow(() -> SponsorRefusals.unknownToPair(sponsor.value()));
    }
}
