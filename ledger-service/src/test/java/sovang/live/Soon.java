package sovang.live;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that the service is about to do. */
public final class Soon {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Soon() {}

    public static void is(String what, BooleanSupplier holds) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("not within " + PATIENCE + ": " + what);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
