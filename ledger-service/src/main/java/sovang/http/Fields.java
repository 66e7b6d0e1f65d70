package sovang.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.refusal.Refusal;

/** Reads the fields of a body: what is missing or out of range is refused by its name. */
public final class Fields {

    /** Where the business day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int LONGEST_TEXT = 4_000;

    private Fields() {}

    public static <T> T required(String field, @Nullable T value) {
        if (value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> many && many.isEmpty()))
            throw Refusal.invalid(
                    field,
                    "FIELD_REQUIRED",
                    "Thiếu «" + field + "». Hãy điền rồi làm lại.",
                    "\"" + field + "\" is missing. Fill it in and try again.");
        if (value instanceof String text) text(field, text);
        return value;
    }

    /** A text that can be kept: not too long, and without characters that were lost on the way here. */
    public static @Nullable String text(String field, @Nullable String value) {
        if (value == null) return null;
        if (value.length() > LONGEST_TEXT)
            throw Refusal.invalid(
                    field,
                    "FIELD_TOO_LONG",
                    "«" + field + "» dài quá " + LONGEST_TEXT + " ký tự.",
                    "\"" + field + "\" is longer than " + LONGEST_TEXT + " characters.");
        if (value.indexOf('\uFFFD') >= 0 || value.indexOf('\0') >= 0)
            throw Refusal.invalid(
                    field,
                    "FIELD_GARBLED",
                    "«" + field + "» có ký tự bị hỏng. Hãy đặt bảng mã UTF-8 rồi gõ lại.",
                    "\"" + field + "\" has garbled characters. Switch to UTF-8 and type it again.");
        return value;
    }

    /** The amount of one entry: 1 to 10^15 − 1 đồng. */
    public static Dong amount(String field, @Nullable Dong value) {
        Dong amount = required(field, value);
        if (!amount.isEntry())
            throw Refusal.invalid(
                    field,
                    "AMOUNT_OUT_OF_RANGE",
                    "Số tiền phải từ 1 đến 999.999.999.999.999 đồng.",
                    "An amount is between 1 and 999,999,999,999,999 đồng.");
        return amount;
    }

    /** A business date, by default today; not in the future and not before 1990, where typing errors live. */
    public static LocalDate on(@Nullable LocalDate value, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        if (value == null) return today;
        if (value.isAfter(today) || value.getYear() < 1990)
            throw Refusal.invalid(
                    "on",
                    "DATE_OUT_OF_RANGE",
                    "Ngày " + value + " không hợp lệ: không được ở tương lai, không trước năm 1990.",
                    "The date " + value + " can't be: not in the future, and not before 1990.");
        return value;
    }
}
