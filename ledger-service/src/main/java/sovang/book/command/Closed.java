package sovang.book.command;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import sovang.refusal.Refusal;

/** What is said to who would record in months that are closed. */
public final class Closed {

    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("M/uuuu");

    private Closed() {}

    public static Refusal refusal(Collection<YearMonth> months) {
        String vi = months.stream().map(VI::format).collect(Collectors.joining(", "));
        String en = months.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
        return Refusal.rule(
                "BOOK_MONTH_CLOSED",
                "Tháng " + vi + " đã khóa sổ mà việc này phải ghi vào đó. Hãy ghi vào ngày của tháng chưa khóa, "
                        + "hoặc nhờ người có thẩm quyền mở lại: sovang book reopen.",
                "This would be recorded in " + en + ", which is closed. Use a date in an open month, or have it "
                        + "reopened: sovang book reopen.");
    }
}
