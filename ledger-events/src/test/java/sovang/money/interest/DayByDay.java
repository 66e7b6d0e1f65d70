package sovang.money.interest;

import java.math.BigInteger;
import java.time.LocalDate;

/**
 * The same interest once more, in the plainest way: every day by itself, in units of a ten-millionth of a percent, with whole
 * numbers alone. It shares no code with {@link Timeline}.
 */
final class DayByDay {

    private static final BigInteger UNITS =
            BigInteger.TEN.pow(8); // of one percent: six decimals, times the overdue percent
    private static final BigInteger YEAR =
            BigInteger.valueOf(365).multiply(BigInteger.valueOf(100)).multiply(UNITS);

    private DayByDay() {}

    static long interest(Told told, LocalDate asOf) {
        BigInteger sum = BigInteger.ZERO;
        for (LocalDate day = LocalDate.of(2018, 1, 1); day.isBefore(asOf); day = day.plusDays(1)) {
            if (frozen(told, day)) continue;
            long owed = owed(told, day);
            long overdue = overdue(told, day, owed);
            long rate = rate(told, day);
            sum = sum.add(BigInteger.valueOf(owed - overdue).multiply(BigInteger.valueOf(rate * 100)))
                    .add(BigInteger.valueOf(overdue).multiply(BigInteger.valueOf(rate * told.terms.overduePercent())));
        }
        return sum.multiply(BigInteger.TWO)
                .add(YEAR)
                .divide(YEAR.multiply(BigInteger.TWO))
                .longValueExact();
    }

    static long owed(Told told, LocalDate day) {
        return told.changes.stream()
                .filter(it -> !it.on().isAfter(day))
                .mapToLong(it -> it.by().amount())
                .sum();
    }

    static long overdue(Told told, LocalDate day, long owed) {
        if (frozen(told, day)) return 0;
        Schedule now = null;
        for (Schedule it : told.schedules)
            if (!it.from().isAfter(day) && (now == null || !it.from().isBefore(now.from()))) now = it;
        if (now == null) return 0;
        if (now.last().isBefore(day)) return owed;
        if (now.parts().isEmpty()) return 0;
        long later = now.parts().stream()
                .filter(it -> !it.on().isBefore(day))
                .mapToLong(it -> it.amount().amount())
                .sum();
        return Math.max(0, owed - later);
    }

    /** In millionths of a percent. */
    private static long rate(Told told, LocalDate day) {
        long rate = millionths(told.terms.rate().percent());
        for (Cut cut : told.cuts)
            if (!day.isBefore(cut.from()) && !day.isAfter(cut.until()))
                rate -= millionths(cut.points().percent());
        return Math.max(0, rate);
    }

    private static long millionths(String percent) {
        String[] halves = percent.split("[.]");
        String decimals = halves.length == 1 ? "" : halves[1];
        return Long.parseLong(halves[0]) * 1_000_000 + Long.parseLong((decimals + "000000").substring(0, 6));
    }

    private static boolean frozen(Told told, LocalDate day) {
        return told.pauses.stream().anyMatch(it -> !day.isBefore(it.from()) && !day.isAfter(it.until()));
    }
}
