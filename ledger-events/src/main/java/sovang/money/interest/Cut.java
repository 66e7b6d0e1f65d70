package sovang.money.interest;

import java.time.LocalDate;
import sovang.money.Rate;

/** Points a year taken off the rate within a window. Both days belong to it. */
public record Cut(LocalDate from, LocalDate until, Rate points) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
