package sovang.progress.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Where a year stands against its target. */
record Pace(
        @Nullable String percent,
        @Nullable Long expectedToDate,
        @Nullable String pace) {

    /** Within so many hundredths of what was to be expected a year is on its way. */
    private static final int ON = 5;

    private static final Pace NONE = new Pace(null, null, null);

    static Pace of(@Nullable Long target, long received, int year, LocalDate asOf) {
        if (target == null || target <= 0) return NONE;
        long expected = BigInteger.valueOf(target)
                .multiply(BigInteger.valueOf(elapsed(year, asOf)))
                .divide(BigInteger.valueOf(Year.of(year).length()))
                .longValueExact();
        return new Pace(percent(received, target), expected, word(received, expected));
    }

    private static int elapsed(int year, LocalDate asOf) {
        if (asOf.getYear() < year) return 0;
        return asOf.getYear() > year ? Year.of(year).length() : asOf.getDayOfYear();
    }

    private static String percent(long received, long target) {
        return BigDecimal.valueOf(received)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String word(long received, long expected) {
        BigInteger off = BigInteger.valueOf(received).subtract(BigInteger.valueOf(expected));
        BigInteger allowed = BigInteger.valueOf(expected).multiply(BigInteger.valueOf(ON));
        if (off.abs().multiply(BigInteger.valueOf(100)).compareTo(allowed) <= 0) return "on";
        return off.signum() > 0 ? "ahead" : "behind";
    }
}
