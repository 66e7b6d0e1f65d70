package sovang.pairing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdId;
import sovang.http.Fields;
import sovang.naming.Recorded;
import sovang.pairing.event.HoldEvent.HoldPlaced;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.SponsorId;

/** One open hold a household and year, and no pairing past another's hold: checked under the lock of the append. */
final class HoldRules {

    /** A hold that is neither closed nor, on the day that is asked for, lapsed. */
    record Held(
            String hold,
            String household,
            String owner,
            @Nullable String sponsor,
            int year,
            LocalDate until) {

        /** It is kept for whoever takes the household on now. */
        boolean isFor(SponsorId taker, @Nullable String mobilisedBy) {
            return taker.value().equals(sponsor) || (sponsor == null && owner.equals(mobilisedBy));
        }
    }

    private HoldRules() {}

    static void check(List<Recorded> events, Connection open) throws SQLException {
        var households = new ArrayList<String>();
        for (Recorded recorded : events) {
            if (recorded.event() instanceof HoldPlaced it)
                households.add(it.household().value());
            if (recorded.event() instanceof PairingRecorded it && it.household() != null)
                households.add(it.household().value());
        }
        if (households.isEmpty()) return;
        var holds = holds(open, households);
        if (holds.isEmpty()) return;
        for (Recorded recorded : events) {
            LocalDate today = LocalDate.ofInstant(recorded.recordedAt(), Fields.ZONE);
            if (recorded.event() instanceof HoldPlaced it)
                refuse(
                        holds,
                        it.household(),
                        it.year(),
                        it.on(),
                        held -> !held.hold().equals(it.subject().value()));
            if (recorded.event() instanceof PairingRecorded it && it.household() != null)
                refuse(holds, it.household(), it.year(), today, held -> !held.isFor(it.sponsor(), it.mobilisedBy()));
        }
    }

    private static void refuse(
            List<Held> holds,
            HouseholdId household,
            int year,
            LocalDate day,
            java.util.function.Predicate<Held> another) {
        Optional<Held> found = holds.stream()
                .filter(held -> held.household().equals(household.value()) && held.year() == year)
                .filter(held -> !held.until().isBefore(day))
                .filter(another)
                .findFirst();
        if (found.isPresent())
            throw HoldRefusals.held(
                    household.value(), found.get().owner(), found.get().until());
    }

    /** Holds of these households that nobody has closed, lapsed ones too. */
    static List<Held> holds(Connection open, List<String> households) throws SQLException {
        try (var query = open.prepareStatement("""
                select hold, household, owner, sponsor, year, until from ledger.hold
                where household = any(?) and not closed order by hold""")) {
            query.setArray(1, open.createArrayOf("text", households.toArray()));
            var holds = new ArrayList<Held>();
            try (var row = query.executeQuery()) {
                while (row.next())
                    holds.add(new Held(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getInt(5),
                            Objects.requireNonNull(row.getObject(6, LocalDate.class))));
            }
            return holds;
        }
    }
}
