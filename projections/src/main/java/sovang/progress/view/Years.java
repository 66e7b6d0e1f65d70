package sovang.progress.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;

/** The year that is asked for. */
final class Years {

    private Years() {}

    static int asked(@Nullable Integer year, LocalDate day) {
        int asked = year == null ? day.getYear() : year;
        if (asked >= 1900 && asked <= 9999) return asked;
        throw Refusal.invalid("year", "PROGRESS_YEAR", "Năm phải từ 1900 đến 9999.", "The year must be 1900 to 9999.");
    }

    /** Its last day, or today while it runs. */
    static LocalDate lastDay(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return today.isBefore(end) ? today : end;
    }
}
