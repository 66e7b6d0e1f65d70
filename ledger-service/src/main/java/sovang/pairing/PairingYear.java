package sovang.pairing;

import java.time.LocalDate;
import sovang.refusal.Refusal;

/** The year of care: from the first plan on, and at most the year after the one in which it is decided. */
final class PairingYear {

    private static final int FIRST = 2000;

    private PairingYear() {}

    static int require(int year, int decidedIn) {
        if (!isPossible(year, decidedIn)) throw impossible(Integer.toString(year));
        return year;
    }

    /** The day of what has none: today, but care for a year begins in that year at the latest. */
    static LocalDate usualDay(LocalDate today, int year) {
        LocalDate last = LocalDate.of(Math.clamp(year, FIRST, today.getYear() + 1), 12, 31);
        return today.isAfter(last) ? last : today;
    }

    static boolean isPossible(int year, int decidedIn) {
        return year >= FIRST && year <= decidedIn + 1;
    }

    static Refusal impossible(String year) {
        return Refusal.invalid(
                "year",
                "PAIRING_YEAR_OUT_OF_RANGE",
                "Năm «" + year + "» không hợp lệ: từ " + FIRST + " đến năm sau của ngày phân công.",
                "The year \"" + year + "\" can't be: from " + FIRST + " to the year after the day of the decision.");
    }
}
