package sovang.monitoring;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/** Asks again until a condition holds; gives up at the deadline, or at once when the process it depends on has ended. */
final class Waiting {
    private Waiting() {}

    interface Condition {
        boolean holds() throws Exception;
    }

    static void until(Process process, Duration limit, Condition condition, Supplier<String> complaint)
            throws Exception {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionFailedError("Not within " + limit.toSeconds() + " s: " + complaint.get());
            }
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new AssertionFailedError("The process ended: " + complaint.get());
            }
        }
    }

    /** Asks the process to end, and waits for it. */
    static void end(Process process) {
        process.destroy();
        var ended =
                process.onExit().completeOnTimeout(null, 60, TimeUnit.SECONDS).join();
        if (ended != null) return;
        process.destroyForcibly();
        throw new AssertionFailedError("It had to be killed: " + process.info().commandLine());
    }
}
