package sovang.http;

import java.time.LocalDate;
import java.util.Set;

/** Which days a field may name: beyond them live typing errors, and days that no view can hold. */
public enum Days {
    /** What may lie ahead: due, expiry, term, plan, the day from which a decision holds. */
    AHEAD(1990),
    /** When a person was born. */
    BORN(1900);

    private static final int LAST_YEAR = 2100;
    private static final Set<String> BIRTHS = Set.of("born", "birthday", "birthDate");

    private final int firstYear;

    Days(int firstYear) {
        this.firstYear = firstYear;
    }

    /** The widest that a field of this name may be. What has happened, {@link Fields#on}, may not lie ahead either. */
    static Days of(String field) {
        return BIRTHS.contains(field) ? BORN : AHEAD;
    }

    boolean allows(LocalDate day) {
        return allows(day.getYear());
    }

    boolean allows(int year) {
        return year >= firstYear && year <= LAST_YEAR;
    }

    String years(String to) {
        return firstYear + to + LAST_YEAR;
    }
}
