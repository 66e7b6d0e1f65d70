package sovang.statement.file;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and times of day, strictly. */
final class MomentCells {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])/(1[3-9]|2\\d|3[01])/\\d{4}");

    private final Days days;
    private final boolean checking;
    private String lastText = "";
    private @Nullable LocalDate last;

    /** @param checking whether the file is read for the first time */
    MomentCells(Days days, boolean checking) {
        this.days = days;
        this.checking = checking;
    }

    /** A bank's list is sorted by day, so the day read last is nearly always this one as well. */
    @Nullable
    LocalDate day(Cell cell, Faults faults) {
        if (last != null && cell.text().equals(lastText)) return last;
        if (cell.isEmpty()) {
            faults.add(cell, RowProblem.DATE_MISSING);
            return null;
        }
        try {
            var day = LocalDate.parse(cell.text(), DAY);
            if (!days.has(day)) {
                faults.add(cell, RowProblem.DATE_OUT_OF_RANGE);
                return null;
            }
            last = day;
            lastText = cell.text();
            return last;
        } catch (DateTimeParseException e) {
            // one cell with the month first, and all others may have it so too
            if (checking && MONTH_FIRST.matcher(cell.text()).matches())
                throw new StatementRefused(FileProblem.STATEMENT_MONTH_FIRST, cell.column(), faults.row(), cell.text());
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
