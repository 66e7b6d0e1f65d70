package sovang.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Starts PostgreSQL again when it dies, for as long as it takes: after a full disk it comes back when there is room. */
final class Supervisor implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Supervisor.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** One way to start the server; fails with its last words. */
    interface Starter {
        Postmaster start() throws IOException, InterruptedException;
    }

    private final Starter starter;
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition closing = turn.newCondition();
    private volatile Postmaster current;
    private boolean closed;

    private Supervisor(Starter starter, Postmaster first) {
        this.starter = starter;
        this.current = first;
    }

    static Supervisor start(Starter starter) throws IOException, InterruptedException {
        Supervisor supervisor = new Supervisor(starter, starter.start());
        Thread.ofPlatform().name("postgres-supervisor").daemon().start(supervisor::watch);
        return supervisor;
    }

    long pid() {
        return current.pid();
    }

    @Override
    public void close() {
        turn.lock();
        try {
            if (closed) return;
            closed = true;
            closing.signalAll();
            current.stop();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    private void watch() {
        try {
            while (restart(current.awaitEnd()))
                LOG.log(Level.INFO, "PostgreSQL runs again, pid {0}", Long.toString(pid()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean restart(int exit) throws InterruptedException {
        turn.lock();
        try {
            if (!closed) LOG.log(Level.ERROR, "PostgreSQL has ended with {0}; starting it again", exit);
            Duration pause = FIRST_PAUSE;
            while (!closed && !tryStart()) {
                boolean closeAsked = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                if (!closeAsked && pause.compareTo(LONGEST_PAUSE) < 0) pause = pause.multipliedBy(2);
            }
            return !closed;
        } finally {
            turn.unlock();
        }
    }

    private boolean tryStart() throws InterruptedException {
        try {
            current = starter.start();
            return true;
        } catch (IOException failed) {
            LOG.log(Level.ERROR, "PostgreSQL does not start: {0}", failed.getMessage());
            return false;
        }
    }
}
