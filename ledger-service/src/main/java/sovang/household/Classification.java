package sovang.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdEvent.HouseholdClassified;
import sovang.household.event.HouseholdId;
import sovang.household.event.Review;
import sovang.household.event.StandardId;

/** A class by a decision, from a day on. */
record Classification(
        HouseholdClass now,
        Review review,
        String decision,
        StandardId standard,
        List<String> deprivations,
        List<String> causes,
        @Nullable LocalDate leftList,
        LocalDate on) {

    static Classification of(HouseholdClassified it) {
        return new Classification(
                it.now(),
                it.review(),
                it.decision(),
                it.standard(),
                it.deprivations(),
                it.causes(),
                it.leftList(),
                it.on());
    }

    HouseholdClassified of(HouseholdId household) {
        return new HouseholdClassified(household, now, review, decision, standard, deprivations, causes, leftList, on);
    }

    /**
     * A newly escaped household left the list on the day that the decision says, else on the day of the decision; one
     * that is confirmed as newly escaped keeps the day on which it left.
     */
    Classification after(@Nullable Classification before) {
        if (now != HouseholdClass.HO_MOI_THOAT_NGHEO || leftList != null) return this;
        boolean confirmed = before != null && before.now == now && before.leftList != null;
        LocalDate left = confirmed ? Objects.requireNonNull(before).leftList : on;
        return new Classification(now, review, decision, standard, deprivations, causes, left, on);
    }

    /** The same class under the same decision: there is nothing to record. */
    boolean says(@Nullable Classification before) {
        return before != null
                && now == before.now
                && decision.equals(before.decision)
                && standard.equals(before.standard)
                && Set.copyOf(deprivations).equals(Set.copyOf(before.deprivations))
                && causes.equals(before.causes)
                && Objects.equals(leftList, before.leftList);
    }

    /** Of those recorded in this order, the one in force on a day: the latest by its date, then as recorded. */
    static @Nullable Classification on(LocalDate day, List<Classification> recorded) {
        @Nullable Classification found = null;
        for (var it : recorded) if (!it.on.isAfter(day) && (found == null || !it.on.isBefore(found.on))) found = it;
        return found;
    }
}
