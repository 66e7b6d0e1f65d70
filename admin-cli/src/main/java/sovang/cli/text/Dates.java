package sovang.cli.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import sovang.cli.Failure;

/** Dates as typed ({@code 2024-10-17} or {@code 17/10/2024}) and as vouchers print them. */
public final class Dates {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([/.])([0-9]{1,2})\\2([0-9]{4})");
    /** The time of the day that spreadsheets write behind a day is not asked for. */
    private static final Pattern TIME = Pattern.compile("[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$");

    private static final Text UNCLEAR = Text.of(
            "Không có ngày \"{}\". Viết năm-tháng-ngày, ví dụ 2024-10-17, hoặc 17/10/2024.",
            "There is no date \"{}\". Write year-month-day, such as 2024-10-17, or 17/10/2024.");
    private static final Text UNCLEAR_MONTH = Text.of(
            "Không có tháng \"{}\". Viết năm-tháng, ví dụ 2024-09.", "There is no month \"{}\". Write 2024-09.");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private Dates() {}

    public static LocalDate read(String typed) {
        String text = TIME.matcher(typed.strip()).replaceFirst("");
        var dayFirst = DAY_FIRST.matcher(text);
        try {
            if (dayFirst.matches()) return LocalDate.of(number(dayFirst, 4), number(dayFirst, 3), number(dayFirst, 1));
            if (text.length() == 10) return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw Failure.usage(UNCLEAR.with(typed));
        }
        throw Failure.usage(UNCLEAR.with(typed));
    }

    /** Whether it can only be a month before a day, as American programs write: then no day beside it can be trusted. */
    public static boolean isMonthFirst(String typed) {
        var parts = DAY_FIRST.matcher(TIME.matcher(typed.strip()).replaceFirst(""));
        return parts.matches() && number(parts, 3) > 12 && number(parts, 3) <= 31 && number(parts, 1) <= 12;
    }

    private static int number(java.util.regex.Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** A month of a book, {@code 2024-09}. */
    public static String month(String typed) {
        if (!typed.matches("[0-9]{4}-(0[1-9]|1[0-2])")) throw Failure.usage(UNCLEAR_MONTH.with(typed));
        return typed;
    }

    /** A moment of the clock, as it was in Vietnam: 17/10/2024 08:05. */
    public static String moment(String iso) {
        return iso.isEmpty() ? "" : MOMENT.format(OffsetDateTime.parse(iso).atZoneSameInstant(VIETNAM));
    }

    /** As a voucher prints it: 17/10/2024. */
    public static String printed(String iso) {
        return iso.length() < 10
                ? iso
                : LocalDate.parse(iso.substring(0, 10)).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
