package sovang.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Keeps a failure that repeats from pushing all else out of the log: of warnings and errors of one kind a minute shows the first
 * few, and the next minute how many more there were. It stands before the logs, so that what nobody logs is not looked at.
 */
public final class Repeats extends UnsynchronizedAppenderBase<ILoggingEvent> {

    static final int SHOWN = 10;
    private static final int KINDS = 1_000;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    /** What makes two lines the same but for their values. */
    private record Kind(
            String logger,
            String format,
            @Nullable String thrown,
            @Nullable StackTraceElement from) {}

    private final Logger logger;
    private final AppenderAttachableImpl<ILoggingEvent> logs = new AppenderAttachableImpl<>();
    private Map<Kind, Integer> seen = new HashMap<>();
    private long since = System.nanoTime();

    private Repeats(Logger logger) {
        this.logger = logger;
        setContext(logger.getLoggerContext());
    }

    /** From now on, for everything that this process logs. */
    public static void bound() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context)
            bound(context.getLogger(Logger.ROOT_LOGGER_NAME));
    }

    /** Steps between a logger and its logs. */
    static void bound(Logger logger) {
        var logs = new ArrayList<Appender<ILoggingEvent>>();
        logger.iteratorForAppenders().forEachRemaining(logs::add);
        var repeats = new Repeats(logger);
        for (var log : logs) {
            logger.detachAppender(log);
            repeats.logs.addAppender(log);
        }
        repeats.start();
        logger.addAppender(repeats);
    }

    @Override
    protected void append(ILoggingEvent line) {
        if (line.getLevel().isGreaterOrEqual(Level.WARN)) {
            if (isOver()) nextMinute().forEach(this::tell);
            if (count(kind(line)) > SHOWN) return;
        }
        logs.appendLoopOnAppenders(line);
    }

    @Override
    public void stop() {
        super.stop();
        logs.detachAndStopAllAppenders();
    }

    private static Kind kind(ILoggingEvent line) {
        IThrowableProxy thrown = line.getThrowableProxy();
        return new Kind(
                line.getLoggerName(),
                String.valueOf(line.getMessage()),
                thrown == null ? null : thrown.getClassName(),
                thrown == null ? null : from(thrown));
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

    private void tell(Kind kind, int times) {
        if (times <= SHOWN) return;
        String text = (times - SHOWN) + " more lines were left out, of " + kind.logger() + ": " + kind.format();
        logs.appendLoopOnAppenders(
                new LoggingEvent(Repeats.class.getName(), logger, Level.WARN, text, null, new Object[0]));
    }

    private static @Nullable StackTraceElement from(IThrowableProxy thrown) {
        return Stream.of(thrown.getStackTraceElementProxyArray())
                .findFirst()
                .map(StackTraceElementProxy::getStackTraceElement)
                .orElse(null);
    }
}
