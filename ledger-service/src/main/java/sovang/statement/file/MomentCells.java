package sovang.statement.file;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** Reads days and times of day, strictly. */
final class MomentCells {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private String lastText = "";
    private @Nullable LocalDate last;

    /** A bank's list is sorted by day, so the day read last is nearly always this one as well. */
    @Nullable
    LocalDate day(Cell cell, Faults faults) {
        if (last != null && cell.text().equals(lastText)) return last;
        if (cell.isEmpty()) {
            faults.add(cell, RowProblem.DATE_MISSING);
            return null;
        }
        try {
            last = LocalDate.parse(cell.text(), DAY);
            lastText = cell.text();
            return last;
        } catch (DateTimeParseException e) {
            faults.add(cell, RowProblem.DATE_UNREADABLE);
            return null;
        }
    }

    @Nullable
    LocalTime time(Cell cell, Faults faults) {
        if (cell.isEmpty()) return null;
        try {
            if (isToTheSecond(cell) || cell.text().length() == 5) return LocalTime.parse(cell.text());
        } catch (DateTimeParseException e) {
            // the same answer as for a wrong length
        }
        faults.add(cell, RowProblem.TIME_UNREADABLE);
        return null;
    }

    static boolean isToTheSecond(Cell cell) {
        return cell.text().length() == 8;
    }
}
