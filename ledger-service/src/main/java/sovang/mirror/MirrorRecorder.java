package sovang.mirror;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
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
import sovang.store.Worker;
import sovang.store.Working;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records what was accepted, a part at a time, until nothing is left: also after a crash, and on whichever node. A lock
 * of the database keeps two nodes from one file; if it fails, a part that is there already is refused by its stream.
 */
@Component
final class MirrorRecorder implements SmartLifecycle, Working {

    private static final Logger LOG = LoggerFactory.getLogger(MirrorRecorder.class);
    private static final int LOOK_SECONDS = 5;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MirrorTables tables;
    private final MirrorShelf shelf;
    private final Gateway gateway;
    private final DataSource database;
    private final Clock clock;
    private final Semaphore work = new Semaphore(0);
    private final Worker worker = new Worker("mirrors", this::round);
    private boolean tidied;

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
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop(work::release);
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    @Override
    public Worker worker() {
        return worker;
    }

    private void round() throws InterruptedException {
        if (!tidied) shelf.tidy(clock);
        tidied = true;
        for (Unfinished mirror : tables.unfinished()) if (isRunning()) alone(mirror);
        work.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
        work.drainPermits();
    }

    /** Works on a file unless another node does. */
    private void alone(Unfinished mirror) {
        try (var lock = SessionLock.take(database, 7307003, mirror.mirror().value())) {
            if (lock != null) finish(mirror);
        } catch (Refusal refusal) {
            LOG.warn("{} waits: {}", mirror.mirror(), refusal.getMessage());
        } catch (SQLException | RuntimeException e) {
            LOG.error("{} could not go on; it is tried again", mirror.mirror(), e);
        }
    }

    private void finish(Unfinished mirror) {
        var caller = new Caller(mirror.actor(), Set.of(), "job-" + mirror.mirror(), null, "", false, Set.of());
        for (int part = mirror.recorded() + 1; isRunning() && part <= mirror.parts(); part++)
            gateway.send(new RecordPart(part(mirror, part)), caller);
        if (isRunning()) shelf.clear(mirror.mirror());
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
