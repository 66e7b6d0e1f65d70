package sovang.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a view shows the three kinds of values that earlier releases recorded and no table or figure can hold: a NUL in a text
 * becomes {@code ␀}, a day outside the database's range its first or last day, and a fraction of what is counted whole is no
 * number. One pure conversion, for the live fold, a rebuild and an audit alike. Nothing else is ever converted: what a view
 * can't hold beyond these stops it (ADR 2), and so does a NUL in what money hangs on.
 */
public final class Marks {

    static final LocalDate FIRST = LocalDate.of(-4712, 1, 1);
    static final LocalDate LAST = LocalDate.of(5_874_897, 12, 31);
    private static final int MOST_DIGITS = 18;
    private static final char NUL = '\0';
    private static final char SHOWN_NUL = '\u2400';
    private static final Set<String> NEVER =
            Set.of("amount", "class", "purse", "account", "voucher", "series", "fund", "unit");

    private Marks() {}

    static @Nullable Object[] shown(Table table, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text
                    && text.indexOf(NUL) >= 0
                    && NEVER.contains(table.columns().get(i)))
                throw new IllegalArgumentException("a text with NUL in " + table.name() + "."
                        + table.columns().get(i));
        }
        return shown(values);
    }

    static @Nullable Object[] shown(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) values[i] = shown(values[i]);
        return values;
    }

    private static @Nullable Object shown(@Nullable Object value) {
        if (value instanceof String text && text.indexOf(NUL) >= 0) return text.replace(NUL, SHOWN_NUL);
        return value instanceof LocalDate day ? within(day) : value;
    }

    private static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST)) return FIRST;
        return day.isAfter(LAST) ? LAST : day;
    }

    /** A day as the database reads it: Java writes years beyond 9999 with a plus, and those before 1 with a minus. */
    public static String text(LocalDate recorded) {
        LocalDate day = within(recorded);
        int year = day.getYear();
        if (0 < year && year <= 9_999) return day.toString();
        String rest = "-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        return year > 0 ? year + rest : "%04d%s BC".formatted(1 - year, rest);
    }

    /** A number of things that are counted whole; null for a fraction of one, or for more than can be counted. */
    public static @Nullable Long whole(BigDecimal number) {
        boolean tooLong = (long) number.precision() - number.scale() > MOST_DIGITS;
        return tooLong || number.stripTrailingZeros().scale() > 0 ? null : (Long) number.longValueExact();
    }
}
