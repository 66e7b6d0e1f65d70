package sovang.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** A thread that works round after round. What breaks a round is told by health and never ends the work. */
public final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration END = Duration.ofSeconds(20);

    /** What is done again and again; it waits by itself when there is nothing to do. */
    public interface Round {
        void run() throws InterruptedException;
    }

    private final String name;
    private final Round round;
    private volatile @Nullable Thread thread;
    private volatile boolean running;
    private volatile @Nullable String trouble;

    public Worker(String name, Round round) {
        this.name = name;
        this.round = round;
    }

    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    private void run() {
        while (running) {
            try {
                round.run();
                trouble = null;
            } catch (InterruptedException woken) {
                // who wakes it wants it to look whether it is to end
            } catch (DataAccessException away) {
                LOG.warn("{}: the database did not answer; it goes on in a moment: {}", name, away.getMessage());
                pause();
            } catch (RuntimeException | Error broken) {
                trouble = broken.getClass().getName();
                LOG.error("{} was broken off and goes on in a moment", name, broken);
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (running) Thread.sleep(PAUSE);
        } catch (InterruptedException woken) {
            // who wakes it wants it to look whether it is to end
        }
    }

    /** Starts it again if it could not even bear its own trouble: a machine without memory ends threads anywhere. */
    synchronized void revive() {
        if (isDead()) start();
    }

    private boolean isDead() {
        Thread begun = thread;
        return running && begun != null && !begun.isAlive();
    }

    /** What broke the last round, or that it had died; null while all is well. */
    @Nullable
    String trouble() {
        if (!isDead()) return trouble;
        revive();
        return "died";
    }

    public String name() {
        return name;
    }

    public boolean isRunning() {
        return running;
    }

    void interrupt() {
        Thread begun = thread;
        if (begun != null) begun.interrupt();
    }

    /** Ends it after its round, which {@code wake} brings to an end if it only waits. */
    public void stop(Runnable wake) {
        running = false;
        wake.run();
        Thread begun = thread;
        if (begun == null) return;
        try {
            begun.join(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
