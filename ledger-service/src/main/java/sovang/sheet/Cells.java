package sovang.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/** What stands in a cell, or null where it can't be that: the one who asks says what is wrong. */
public final class Cells {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("[3-7]\\d{4}");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DOTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}([.,]\\d{1,3}0?)?");

    private Cells() {}

    /**
     * {@code 2026-10-31}, {@code 31/10/2026}, or the number that Excel keeps for a day; between 1990 and 2100, where typing
     * errors do not live.
     */
    public static @Nullable LocalDate date(String text) {
        try {
            LocalDate day = SERIAL.matcher(text).matches()
                    ? DAY_ZERO.plusDays(Long.parseLong(text))
                    : ISO.matcher(text).matches() ? LocalDate.parse(text) : vietnamese(text);
            return day == null || day.getYear() < 1990 || day.getYear() > 2100 ? null : day;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable LocalDate vietnamese(String text) {
        var parts = DAY_FIRST.matcher(text);
        if (!parts.matches()) return null;
        return LocalDate.of(
                Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
    }

    /** Whole đồng from nothing up: {@code 1500000}, {@code 1.500.000}, {@code 1,500,000}. */
    public static @Nullable Dong dong(String text) {
        String plain = text;
        if (DOTS.matcher(text).matches()) plain = text.replace(".", "");
        else if (COMMAS.matcher(text).matches()) plain = text.replace(",", "");
        return DIGITS.matcher(plain).matches() ? Dong.of(Long.parseLong(plain)) : null;
    }

    /** Whole, from nothing up. */
    public static @Nullable Integer whole(String text) {
        return text.length() < 10 && DIGITS.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    /** A rate in percent, {@code 6.6} or {@code 7,92}, as thousandths of a percent. */
    public static @Nullable Integer thousandths(String text) {
        if (!PERCENT.matcher(text).matches()) return null;
        return new BigDecimal(text.replace(',', '.')).movePointRight(3).intValueExact();
    }
}
