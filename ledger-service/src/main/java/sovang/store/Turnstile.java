package sovang.store;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
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

    /** Who holds one stream and waits for another may wait for somebody who waits for the first. */
    private static final Duration WHILE_HOLDING = Duration.ofSeconds(5);

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    private static final class Gate {

        /** Who came first goes first. */
        final ReentrantLock lock = new ReentrantLock(true);

        /** The last command that went through, until it is over. */
        final AtomicReference<@Nullable Pass> last = new AtomicReference<>();

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
        if (!entered(gate, append)) {
            leave(stream);
            throw new ConcurrencyException("too many wait for " + stream);
        }
        var pass = new Pass(stream, gate, settled(gate));
        append.holds(pass);
        return pass;
    }

    /** What the next one decides on. One that has fallen may not have taken back yet what it left in memory. */
    private static @Nullable CompletableFuture<Long> settled(Gate gate) {
        Pass last = gate.last.get();
        if (last == null) return null;
        var before = Objects.requireNonNull(last.queued);
        if (!before.isCompletedExceptionally()) return before;
        last.gone.join();
        return null;
    }

    private static boolean entered(Gate gate, Append append) {
        long left = append.until - System.nanoTime();
        try {
            boolean holding =
                    append.holdsAny() || CurrentUnitOfWork.get().parent().isPresent();
            return gate.lock.tryLock(holding ? Math.min(left, WHILE_HOLDING.toNanos()) : left, TimeUnit.NANOSECONDS);
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
        private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();
        private volatile @Nullable CompletableFuture<Long> queued;
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
            gate.last.set(this);
            gate.lock.unlock();
        }

        @Override
        public void release() {
            if (over) return;
            if (queued == null) gate.lock.unlock();
            else gate.last.compareAndSet(this, null);
            over = true;
            gone.complete(null);
            leave(stream);
        }

        @Override
        public boolean isHeld() {
            return !over && queued == null;
        }
    }
}
