package sovang.household;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdEvent;
import sovang.household.event.StandardId;

/** What a review list would change, and what is wrong with it. */
record ReviewFound(
        StandardId standard,
        int rows,
        int registered,
        int described,
        int classified,
        int unchanged,
        Map<Change, Integer> changes,
        List<Step> steps,
        List<Fault> faults,
        List<Twins> twins,
        List<Missing> missing) {

    /** @param from null for a household that is new to the register */
    record Change(@Nullable HouseholdClass from, HouseholdClass to) {}

    /** An event, and its place in the stream of its household. */
    record Step(HouseholdEvent event, long sequence) {}

    /** @param row from 1, the header not counted, as people see it beside the row's number minus one */
    record Fault(int row, String column, String value, String code, String vi, String en) {}

    /** Two that look alike: where they are, and what is the same. */
    record Twins(
            String unit, String code, String otherUnit, String otherCode, boolean citizen, boolean nameAndAddress) {}

    /** On the list of poor and near-poor households of a reviewed unit, but not in the file. */
    record Missing(String household, String unit, String code, HouseholdClass now) {}
}
