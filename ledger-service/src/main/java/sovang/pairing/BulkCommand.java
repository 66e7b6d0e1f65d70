package sovang.pairing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.organisation.event.UnitCode;
import sovang.pairing.event.SponsorId;

/** What begins many pairings at once. */
sealed interface BulkCommand {

    /** A row of a decision as it was written, by its number in the file; empty where nothing stands. */
    record DecisionRow(
            int number,
            String unit,
            String household,
            String sponsor,
            String year,
            String purpose,
            String mobilisedBy) {}

    /**
     * A decision of the steering board: all its rows or none.
     *
     * @param dated whether {@code on} was named, or is today because nothing was
     */
    record ImportPairings(
            String decision,
            LocalDate on,
            boolean dated,
            @Nullable Integer year,
            List<DecisionRow> rows) implements BulkCommand {}

    /** Carries the pairings of a year on into another, of one sponsor or unit where these are named. */
    record RenewPairings(
            int fromYear,
            int year,
            @Nullable SponsorId sponsor,
            @Nullable UnitCode unit,
            @Nullable String decision,
            LocalDate on)
            implements BulkCommand {}
}
