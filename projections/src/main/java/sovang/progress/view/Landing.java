package sovang.progress.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a year will land, from own history only: what comes without a pledge follows the season of earlier years, what is
 * pledged and still owed is paid as it was paid before. It is tried on last year, and says nothing on too little data.
 */
final class Landing {

    /**
     * A year at the same day of the year, and at its end where it is over.
     *
     * @param free came without a pledge by the day; {@code freeAll} by the year's end
     * @param owed still owed of pledges on the day
     * @param paid of pledges by the day; {@code paidAll} by the year's end
     */
    record Point(int year, long free, long paid, long owed, long freeAll, long paidAll) {

        long all() {
            return Math.addExact(freeAll, paidAll);
        }
    }

    /** @param errorPercent how far the forecast of last year, made on the same day, was off what came */
    record Tried(
            int year, long forecast, long actual, @Nullable BigDecimal errorPercent) {}

    /** @param low the lowest, {@code high} the highest that earlier years or the error of the trial make likely */
    record Forecast(long landing, long low, long high, List<Integer> from, Tried tried) {}

    /** A season of which less than a hundredth had come by this day can't be drawn out to a year. */
    private static final long LEAST = 100;

    private Landing() {}

    /** @param history whole years before it, in order; at least two */
    static Optional<Forecast> of(Point now, List<Point> history) {
        if (history.size() < 2) return Optional.empty();
        Point last = history.getLast();
        Optional<Long> landing = predict(now, history);
        Optional<Long> then = predict(last, history.subList(0, history.size() - 1));
        if (landing.isEmpty() || then.isEmpty()) return Optional.empty();
        var ways = new ArrayList<Long>();
        for (Point year : history) predict(now, List.of(year)).ifPresent(ways::add);
        long off = Math.abs(Math.subtractExact(then.get(), last.all()));
        long share = last.all() == 0 ? 0 : part(landing.get(), off, last.all());
        long low = ways.stream().reduce(landing.get() - share, Math::min);
        long high = ways.stream().reduce(landing.get() + share, Math::max);
        return Optional.of(new Forecast(
                landing.get(),
                Math.max(low, now.free() + now.paid()),
                high,
                history.stream().map(Point::year).toList(),
                new Tried(last.year(), then.get(), last.all(), percent(then.get() - last.all(), last.all()))));
    }

    private static Optional<Long> predict(Point now, List<Point> history) {
        long soFar = 0;
        long all = 0;
        long owed = 0;
        long paidLater = 0;
        for (Point year : history) {
            soFar = Math.addExact(soFar, year.free());
            all = Math.addExact(all, year.freeAll());
            owed = Math.addExact(owed, year.owed());
            paidLater = Math.addExact(paidLater, year.paidAll() - year.paid());
        }
        if (all > 0 && soFar < all / LEAST + 1) return Optional.empty();
        long free = soFar <= 0 ? now.free() : part(now.free(), all, soFar);
        long pledged = owed <= 0 ? 0 : Math.min(now.owed(), part(now.owed(), paidLater, owed));
        return Optional.of(Math.addExact(Math.addExact(free, now.paid()), Math.max(0, pledged)));
    }

    /** {@code amount × part ÷ whole}, half up. */
    private static long part(long amount, long part, long whole) {
        return new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part)))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static @Nullable BigDecimal percent(long off, long actual) {
        if (actual == 0) return null;
        return BigDecimal.valueOf(off)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(actual), 2, RoundingMode.HALF_UP);
    }
}
