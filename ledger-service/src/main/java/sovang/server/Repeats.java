package sovang.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Keeps a failure that repeats from pushing all else out of the log: of warnings and errors of one kind a minute shows the first
 * few, and the next minute how many more there were.
 */
public final class Repeats extends TurboFilter {

    static final int SHOWN = 10;
    private static final int KINDS = 1_000;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Repeats.class);

    /** What makes two lines the same but for their values. */
    private record Kind(
            String logger,
            String format,
            @Nullable Class<?> thrown,
            @Nullable StackTraceElement from) {}

    private Map<Kind, Integer> seen = new HashMap<>();
    private long since = System.nanoTime();

    /** From now on, for everything that this process logs. */
    public static void bound() {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) return;
        var repeats = new Repeats();
        repeats.start();
        context.addTurboFilter(repeats);
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        if (format == null || !counts(logger, level)) return FilterReply.NEUTRAL;
        @Nullable Throwable failed = thrown == null ? last(values) : thrown;
        var kind = new Kind(logger.getName(), format, failed == null ? null : failed.getClass(), from(failed));
        if (isOver()) nextMinute().forEach(Repeats::tell);
        return count(kind) > SHOWN ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean counts(Logger logger, Level level) {
        return level.isGreaterOrEqual(Level.WARN)
                && level.isGreaterOrEqual(logger.getEffectiveLevel())
                && !logger.getName().equals(LOG.getName());
    }

    private synchronized int count(Kind kind) {
        return seen.merge(kind, 1, Math::addExact);
    }

    private synchronized boolean isOver() {
        return System.nanoTime() - since > MINUTE || seen.size() >= KINDS;
    }

    private synchronized Map<Kind, Integer> nextMinute() {
        var past = seen;
        seen = new HashMap<>();
        since = System.nanoTime();
        return past;
    }

    private static void tell(Kind kind, int times) {
        if (times > SHOWN)
            LOG.warn("{} more lines were left out, of {}: {}", times - SHOWN, kind.logger(), kind.format());
    }

    /** Where the caller gave it behind the values. */
    private static @Nullable Throwable last(Object @Nullable [] values) {
        return values != null && values.length > 0 && values[values.length - 1] instanceof Throwable failed
                ? failed
                : null;
    }

    private static @Nullable StackTraceElement from(@Nullable Throwable thrown) {
        if (thrown == null) return null;
        return Stream.of(thrown.getStackTrace()).findFirst().orElse(null);
    }
}
