package sovang.household;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.household.command.Households;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.household.event.StandardId;
import sovang.mobilisation.Known;
import sovang.organisation.event.UnitCode;

/** What a household knows of the world in its tests. */
final class Surroundings {

    private Surroundings() {}

    /** The standard until the end of 2026, with three of its indicators. */
    record OneStandard() implements Standards {

        @Override
        public Optional<Standard> find(StandardId id) {
            return Optional.of(new Standard(
                    HouseholdTest.STANDARD,
                    LocalDate.parse("2022-01-01"),
                    LocalDate.parse("2026-12-31"),
                    Set.of("VIEC_LAM", "DI_HOC", "NHA_TIEU")));
        }

        @Override
        public Optional<Standard> inForce(LocalDate day) {
            return find(HouseholdTest.STANDARD);
        }
    }

    record Neighbours(boolean taken) implements Register {

        private static final Found FOUND =
                new Found(HouseholdTest.OTHER, Known.UNIT, "HN-002", true, Area.NONG_THON, false, List.of());

        @Override
        public Households within(Connection append) {
            return this;
        }

        @Override
        public Map<HouseholdId, HouseholdClass> classesOn(Collection<HouseholdId> households, LocalDate day) {
            return Map.of();
        }

        @Override
        public Optional<Found> find(HouseholdId household) {
            return Optional.of(FOUND);
        }

        @Override
        public List<Found> all(Collection<HouseholdId> households) {
            return List.of();
        }

        @Override
        public Optional<Found> byCode(UnitCode unit, String code) {
            return Optional.empty();
        }

        @Override
        public Optional<HouseholdClass> classOn(HouseholdId household, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<String> decisionOn(HouseholdId household, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<Found> twin(HouseholdId household) {
            return Optional.empty();
        }

        @Override
        public Optional<Found> holder(String citizenNumber, @Nullable HouseholdId than) {
            return taken ? Optional.of(FOUND) : Optional.empty();
        }

        @Override
        public boolean areTwins(HouseholdId one, HouseholdId other) {
            return true;
        }
    }
}
