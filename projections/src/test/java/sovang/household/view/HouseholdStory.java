package sovang.household.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdEvent.HouseholdClassified;
import sovang.household.event.HouseholdEvent.HouseholdRegistered;
import sovang.household.event.HouseholdId;
import sovang.household.event.PriorityFlag;
import sovang.household.event.Profile;
import sovang.household.event.Review;
import sovang.household.event.StandardId;
import sovang.naming.Personal;
import sovang.organisation.event.UnitCode;
import sovang.projection.Running;

/** Households of unit 95, registered on one day, and how they are read. */
final class HouseholdStory implements AutoCloseable {

    static final LocalDate DAY = LocalDate.parse("2022-12-15");
    static final UnitCode UNIT = new UnitCode("95");

    final Running running = new Running();
    private int made;

    static Profile profile(PriorityFlag... flags) {
        return new Profile(Area.NONG_THON, false, false, 4, 2, 1, List.of(flags));
    }

    HouseholdId household(String head, @Nullable String address, @Nullable String citizen) {
        var id = new HouseholdId("household-" + ++made);
        running.record(new HouseholdRegistered(
                id,
                UNIT,
                "H" + made,
                Personal.of(id, head),
                address == null ? null : Personal.of(id, address),
                citizen == null ? null : Personal.of(id, citizen),
                profile(PriorityFlag.NGUOI_CO_CONG),
                null,
                DAY));
        return id;
    }

    void classed(HouseholdId id, HouseholdClass now, LocalDate on, @Nullable LocalDate left) {
        running.record(new HouseholdClassified(
                id,
                now,
                Review.HANG_NAM,
                "1/QĐ",
                new StandardId("07-2021"),
                List.of("VIEC_LAM"),
                List.of("Thiếu vốn", "Thiếu đất"),
                left,
                on));
    }

    HouseholdReads reads() {
        return new HouseholdReads(running.reading(), Running.TODAY);
    }

    HouseholdReads.HouseholdItem show(HouseholdId id, LocalDate day) {
        return reads().household(id.value(), day, false, running.head(), Running.as("ACCOUNTANT"));
    }

    List<HouseholdRows.HouseholdRow> list(
            @Nullable String now, @Nullable String flag, @Nullable String q, @Nullable LocalDate asOf, String role) {
        return reads().households(
                        "95", now, flag, q, null, false, asOf, false, running.head(), null, 500, Running.as(role))
                .items();
    }

    @Override
    public void close() {
        running.close();
    }
}
