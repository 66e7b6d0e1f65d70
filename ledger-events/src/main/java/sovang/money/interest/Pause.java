package sovang.money.interest;

import java.time.LocalDate;

/** A time in which a loan is frozen (khoanh nợ): it bears no interest, and nothing of it is overdue. Both days belong to it. */
public record Pause(LocalDate from, LocalDate until) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
