package sovang.store;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Lets commands decide on a stream one after the other. The next may begin as soon as the one before it stands in the
 * appender's queue: it decides on what that one is about to record, and falls with it. So one commit takes many commands
 * on one stream, which would otherwise wait for a commit each.
 */
final class Turnstile implements LockFactory {

    private static final int PATIENCE_SECONDS = 5;

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    private static final class Gate {
        final ReentrantLock lock = new ReentrantLock();

        /** The append of the last command that went through, until it is over. */
        final AtomicReference<@Nullable CompletableFuture<Long>> last = new AtomicReference<>();

        int users;
    }

    @Override
    public Lock obtainLock(String stream) {
        Append append = Append.of(CurrentUnitOfWork.get().root());
        Gate gate = gates.compute(stream, (name, there) -> {
            Gate here = there == null ? new Gate() : there;
            here.users++;
            return here;
        });
        if (!entered(gate)) {
            leave(stream);
            throw new ConcurrencyException("too many wait for " + stream);
        }
        var before = gate.last.get();
        var pass = new Pass(stream, gate, before);
        if (before != null && before.isCompletedExceptionally()) {
            pass.release(); // the one before has fallen, and may not have taken back yet what it left in memory
            throw new ConcurrencyException("the write before on " + stream + " failed");
        }
        append.holds(pass);
        return pass;
    }

    private static boolean entered(Gate gate) {
        try {
            return gate.lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void leave(String stream) {
        gates.computeIfPresent(stream, (name, gate) -> --gate.users == 0 ? null : gate);
    }

    /** The right of one command to decide on a stream. */
    final class Pass implements Lock {
        final String stream;
        final @Nullable CompletableFuture<Long> before;
        private final Gate gate;
        private @Nullable CompletableFuture<Long> queued;
        private boolean over;

        private Pass(String stream, Gate gate, @Nullable CompletableFuture<Long> before) {
            this.stream = stream;
            this.gate = gate;
            this.before = before;
        }

        /** Lets the next one in: what was decided stands in the queue. */
        void handOn(CompletableFuture<Long> append) {
            if (!isHeld()) return;
            queued = append;
            gate.last.set(append);
            gate.lock.unlock();
        }

        @Override
        public void release() {
            if (over) return;
            if (queued == null) gate.lock.unlock();
            else gate.last.compareAndSet(queued, null);
            over = true;
            leave(stream);
        }

        @Override
        public boolean isHeld() {
            return !over && queued == null;
        }
    }
}
