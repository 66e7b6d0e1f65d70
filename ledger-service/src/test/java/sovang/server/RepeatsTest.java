package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A failure that repeats is shown a few times a minute; nothing else is kept back by it. */
class RepeatsTest {

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private Logger log;

    @BeforeEach
    void bound() {
        log = new LoggerContext().getLogger("a");
        log.setLevel(Level.INFO);
        lines.start();
        log.addAppender(lines);
        Repeats.bound(log);
    }

    @Test
    void lines_that_are_the_same_but_for_their_values_are_one_kind() {
        for (int at = 0; at < 5_000; at++) log.error("GET {} failed", at, new IllegalStateException("row " + at));
        log.error("GET {} failed", 1, new ArithmeticException());
        log.error("POST {} failed", 1);
        assertThat(lines.list).hasSize(Repeats.SHOWN + 2);
    }

    @Test
    void what_is_no_trouble_is_not_counted() {
        for (int at = 0; at < 100; at++) log.info("{} goes on", at);
        log.debug("nobody asked for it");
        assertThat(lines.list).hasSize(100);
    }

    @Test
    void kinds_without_end_are_told_and_take_no_memory_without_end() {
        for (int at = 0; at < 20_000; at++) log.warn("text that was put together, " + at);
        assertThat(lines.list).hasSize(20_000);
    }
}
