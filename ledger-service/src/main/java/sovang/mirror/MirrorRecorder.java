package sovang.mirror;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import sovang.mirror.MirrorCommand.RecordPart;
import sovang.mirror.MirrorTables.Unfinished;
import sovang.mirror.event.MirrorPartEvent.LoansMirrored;
import sovang.mirror.event.MirrorPartId;
import sovang.naming.Personal;
import sovang.projection.SessionLock;
import sovang.refusal.Refusal;
import sovang.store.Caller;
import sovang.store.Gateway;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records what was accepted, a part at a time, until nothing is left: also after a crash, and on whichever node. A lock
 * of the database keeps two nodes from one file; if it fails, a part that is there already is refused by its stream.
 */
@Component
final class MirrorRecorder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MirrorRecorder.class);
    private static final int LOOK_SECONDS = 5;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MirrorTables tables;
    private final MirrorShelf shelf;
    private final Gateway gateway;
    private final DataSource database;
    private final Clock clock;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    MirrorRecorder(
            MirrorTables tables,
            MirrorShelf shelf,
            Gateway gateway,
            DataSource database,
            Clock clock,
            MirrorDesk subscribed) {
        this.tables = tables;
        this.shelf = shelf;
        this.gateway = gateway;
        this.database = database;
        this.clock = clock;
    }

    void wake() {
        work.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("mirrors").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        work.release();
        Thread worker = thread;
        if (worker == null) return;
        try {
            worker.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        boolean tidied = false;
        while (running) {
            try {
                if (!tidied) shelf.tidy(clock);
                tidied = true;
                for (Unfinished mirror : tables.unfinished()) if (running) alone(mirror);
                work.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
                work.drainPermits();
            } catch (InterruptedException e) {
                running = false;
            } catch (DataAccessException e) {
                LOG.warn("the database did not answer; files of loans go on in a moment: {}", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            work.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** Works on a file unless another node does. */
    private void alone(Unfinished mirror) {
        try (var lock = SessionLock.take(database, 7307003, mirror.mirror().value())) {
            if (lock != null) finish(mirror);
        } catch (Refusal refusal) {
            LOG.warn("{} waits: {}", mirror.mirror(), refusal.getMessage());
        } catch (Exception e) {
            LOG.error("{} could not go on; it is tried again", mirror.mirror(), e);
        }
    }

    private void finish(Unfinished mirror) {
        var caller = new Caller(mirror.actor(), Set.of(), "job-" + mirror.mirror(), null, "", false, null);
        for (int part = mirror.recorded() + 1; running && part <= mirror.parts(); part++)
            gateway.send(new RecordPart(part(mirror, part)), caller);
        if (running) shelf.clear(mirror.mirror());
    }

    private LoansMirrored part(Unfinished mirror, int part) {
        LoanRow[] rows = shelf.take(mirror.mirror(), part);
        var people = Arrays.stream(rows).map(LoanRow::people).toList();
        return new LoansMirrored(
                new MirrorPartId(mirror.mirror(), part),
                (part - 1) * Check.PART + 1,
                Personal.of(mirror.mirror(), JSON.writeValueAsString(people)),
                Arrays.stream(rows).map(LoanRow::loan).toList(),
                part == mirror.parts());
    }
}
