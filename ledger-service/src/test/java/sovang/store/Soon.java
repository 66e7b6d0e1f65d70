package sovang.store;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that another thread or process is about to do. */
final class Soon {

    private Soon() {}

    static void is(String what, BooleanSupplier holds) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("not within 60 seconds: " + what);
            LockSupport.parkNanos(2_000_000);
        }
    }
}
