package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A thread of the service goes on, whatever broke one of its rounds. */
class WorkerTest {

    private final AtomicReference<@Nullable Error> next = new AtomicReference<>();
    private final AtomicInteger rounds = new AtomicInteger();
    private final Semaphore work = new Semaphore(0);

    @AutoClose("close")
    private final Stopping stopping = new Stopping(new Worker("tried", () -> {
        work.acquire();
        Error error = next.getAndSet(null);
        if (error != null) throw error;
        rounds.incrementAndGet();
    }));

    @Test
    void an_error_is_told_until_the_next_round_is_whole() {
        next.set(new StackOverflowError());
        work.release();
        Soon.is("it says so", () -> "java.lang.StackOverflowError".equals(stopping.worker.trouble()));

        work.release();
        Soon.is("it is well again", () -> stopping.worker.trouble() == null);
        assertThat(rounds).hasValue(1);
    }

    @Test
    void a_thread_that_dies_of_an_error_that_can_not_even_be_told_is_started_again() {
        next.set(new Untellable());
        work.release();
        Soon.is("it says that it died, and is begun again", () -> "died".equals(stopping.worker.trouble()));

        work.release();
        Soon.is("the new one works", () -> rounds.get() == 1);
    }

    private record Stopping(Worker worker) implements AutoCloseable {

        Stopping {
            worker.start();
        }

        @Override
        public void close() {
            worker.stop(worker::interrupt);
        }
    }

    private static final class Untellable extends Error {
        @Override
        public String getMessage() {
            throw new OutOfMemoryError("tried");
        }
    }
}
