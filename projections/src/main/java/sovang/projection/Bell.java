package sovang.projection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Rings when views have moved, so that who waits for a position looks again. */
final class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();

    void ring() {
        lock.lock();
        try {
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns at the next ring or when the time is over: another node's views ring here in vain. */
    @SuppressWarnings("WaitNotInLoop") // the caller looks again in its own loop
    void await(Duration most) throws InterruptedException {
        lock.lock();
        try {
            boolean _ = rung.await(most.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            lock.unlock();
        }
    }
}
