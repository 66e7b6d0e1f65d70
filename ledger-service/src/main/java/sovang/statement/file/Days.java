package sovang.statement.file;

import java.time.LocalDate;

/** The days that a line of the bank may have: as for every other entry, none before 1990 and none to come. */
record Days(LocalDate first, LocalDate last) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    /** A line that is in the books already was judged when it came. */
    static final Days ANY = new Days(LocalDate.MIN, LocalDate.MAX);

    static Days until(LocalDate last) {
        return new Days(FIRST, last);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
