package sovang.need.event;

import sovang.naming.StreamId;
import sovang.organisation.event.UnitCode;

/** Policy credit of a unit in a year: how many of its households were asked, and the capital allotted to it. */
public record CreditYearId(UnitCode unit, int year) implements StreamId {

    @Override
    public String stream() {
        return "credit-" + unit + "-" + year;
    }

    @Override
    public String toString() {
        return unit + "-" + year;
    }
}
