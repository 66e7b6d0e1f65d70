package sovang.need;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sovang.household.command.Households;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.organisation.event.UnitCode;

/** One household, of this class, that left the list on that day. */
record OneHousehold(@Nullable HouseholdClass its, @Nullable LocalDate left, boolean alive) implements Households {

    static final HouseholdId ID = new HouseholdId("household-1");
    static final UnitCode UNIT = new UnitCode("31900");

    private Found found() {
        return new Found(ID, UNIT, "HN001", alive, Area.NONG_THON, false, List.of());
    }

    @Override
    public Households within(Connection append) {
        return this;
    }

    @Override
    public Map<HouseholdId, HouseholdClass> classesOn(Collection<HouseholdId> households, LocalDate day) {
        return its == null ? Map.of() : Map.of(ID, its);
    }

    @Override
    public Optional<Found> find(HouseholdId household) {
        return household.equals(ID) ? Optional.of(found()) : Optional.empty();
    }

    @Override
    public List<Found> all(Collection<HouseholdId> households) {
        return List.of(found());
    }

    @Override
    public Optional<Found> byCode(UnitCode unit, String code) {
        return Optional.of(found());
    }

    @Override
    public Optional<HouseholdClass> classOn(HouseholdId household, LocalDate day) {
        return Optional.ofNullable(its);
    }

    @Override
    public Optional<LocalDate> leftList(HouseholdId household, LocalDate day) {
        return Optional.ofNullable(left);
    }

    @Override
    public Optional<String> decisionOn(HouseholdId household, LocalDate day) {
        return Optional.empty();
    }

    @Override
    public Optional<Found> twin(HouseholdId household) {
        return Optional.empty();
    }
}
