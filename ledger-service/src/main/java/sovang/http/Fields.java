package sovang.http;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sovang.book.event.BookId;
import sovang.money.Dong;
import sovang.naming.StreamId;
import sovang.refusal.Refusal;

/** Reads the fields of a body: what is missing or out of range is refused by its name. */
public final class Fields {

    /** Where the business day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_PLACES = 6;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.:/-]{0,99}");

    /** What the ids of a kind begin with where they say what they are of. */
    private static final ClassValue<String> PREFIXES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
            return kind.getSimpleName().replaceAll("Id$", "").toLowerCase(Locale.ROOT) + "-";
        }
    };

    private Fields() {}

    public static <T> T required(String field, @Nullable T value) {
        if (value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> many && many.isEmpty())) throw missing(field);
        if (value instanceof String text) text(field, text);
        return value;
    }

    static Refusal missing(String field) {
        return Refusal.invalid(
                field,
                "FIELD_REQUIRED",
                "Thiếu «" + field + "». Hãy điền rồi làm lại.",
                "\"" + field + "\" is missing. Fill it in and try again.");
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
        if (isGarbled(value))
            throw Refusal.invalid(
                    field,
                    "FIELD_GARBLED",
                    "«" + field + "» có ký tự bị hỏng. Hãy đặt bảng mã UTF-8 rồi gõ lại.",
                    "\"" + field + "\" has garbled characters. Switch to UTF-8 and type it again.");
        return value;
    }

    private static boolean isGarbled(String text) {
        for (int at = 0, character; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (isLost(character)) return true;
        }
        return false;
    }

    /** What a wrong encoding leaves, half a character, and what a database can't hold. */
    private static boolean isLost(int character) {
        return character == 0 || character == '\uFFFD' || Character.getType(character) == Character.SURROGATE;
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

    /** A number that every table can hold. */
    static void number(String field, BigDecimal value) {
        if ((long) value.precision() - value.scale() > MOST_DIGITS
                || value.stripTrailingZeros().scale() > MOST_PLACES)
            throw Refusal.invalid(
                    field,
                    "FIELD_OUT_OF_RANGE",
                    "«" + field + "» có nhiều nhất 18 chữ số và 6 số lẻ.",
                    "\"" + field + "\" has at most 18 digits, and 6 decimals.");
    }

    /** An id says what it is of: a receipt's is never taken for a pledge. */
    static void id(String field, StreamId id) {
        boolean says = !id.stream().equals(id.toString()) || id.stream().startsWith(PREFIXES.get(id.getClass()));
        boolean dated = !(id instanceof BookId book) || Days.AHEAD.allows(book.year());
        if (!says || !dated || !ID.matcher(id.toString()).matches())
            throw Refusal.invalid(
                    field,
                    "FIELD_NO_ID",
                    "«" + field + "» không phải là mã đúng. Hãy chép lại mã từ danh sách.",
                    "\"" + field + "\" is no such id. Copy it from the list again.");
    }

    /** A year that can be planned or counted. */
    static void year(String field, int year) {
        if (!Days.AHEAD.allows(year)) throw outOfRange(field, Integer.toString(year), Days.AHEAD);
    }

    static void day(String field, LocalDate day, Days days) {
        if (!days.allows(day)) throw outOfRange(field, day.toString(), days);
    }

    private static Refusal outOfRange(String field, String given, Days days) {
        return Refusal.invalid(
                field,
                "DATE_OUT_OF_RANGE",
                "«" + field + "» " + given + " không hợp lệ: năm phải từ " + days.years(" đến ") + ".",
                "\"" + field + "\" can't be " + given + ": its year is " + days.years(" to ") + ".");
    }

    /** A day that may lie ahead, such as when something is due. */
    public static LocalDate ahead(String field, @Nullable LocalDate value) {
        LocalDate day = required(field, value);
        day(field, day, Days.AHEAD);
        return day;
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
