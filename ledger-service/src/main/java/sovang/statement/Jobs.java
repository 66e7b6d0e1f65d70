package sovang.statement;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import sovang.projection.SessionLock;
import sovang.refusal.Refusal;
import sovang.statement.StatementCommand.BookLines;
import sovang.statement.StatementCommand.UndoLines;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementId;
import sovang.statement.file.NumberStyle;
import sovang.statement.file.ReadRow;
import sovang.statement.file.StatementReader;
import sovang.store.Caller;
import sovang.store.Gateway;
import sovang.store.Worker;
import sovang.store.Working;

/**
 * Books and undoes what was accepted, a chunk at a time, until nothing is left: also after a crash, and on whichever node.
 * A session lock of the database keeps two nodes from working on one statement.
 */
@Component
final class Jobs implements SmartLifecycle, Working {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int CHUNK = 1_000;

    /** Small, for a reversal loads what it reverses, and whoever writes into the same book waits for it. */
    private static final int UNDO_CHUNK = 100;

    /** The characters of a chunk, for rows that can't be read may be as long as they like. */
    private static final long MOST_TEXT = 4L << 20;

    private static final int LOOK_SECONDS = 5;

    private final Shelf shelf;
    private final Staging staging;
    private final Clock clock;
    private final Progress progress;
    private final Gateway gateway;
    private final DataSource database;
    private final Semaphore work = new Semaphore(0);
    private final Worker worker = new Worker("statements", this::round);
    private boolean tidied;

    Jobs(Shelf shelf, Staging staging, Clock clock, Progress progress, Gateway gateway, DataSource database) {
        this.shelf = shelf;
        this.staging = staging;
        this.clock = clock;
        this.progress = progress;
        this.gateway = gateway;
        this.database = database;
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
        if (!tidied) staging.tidy(clock);
        tidied = true;
        for (StatementId id : shelf.unfinished()) if (isRunning()) alone(id);
        work.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
        work.drainPermits();
    }

    /** Works on a statement unless another node does. */
    private void alone(StatementId id) {
        try (var lock = SessionLock.take(database, 7307002, id.value())) {
            if (lock != null) finish(id);
        } catch (Refusal refusal) {
            LOG.warn("{} waits: {}", id, refusal.code());
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.error("{} could not go on; it is tried again", id, e);
        }
    }

    private void finish(StatementId id) throws IOException {
        var caller = new Caller(shelf.actor(id), Set.of(), "job-" + id, null, "", false, Set.of());
        var statement = progress.of(id);
        if (statement.undoing())
            undo(id, statement.undone() + 1, statement.accepted().rows(), caller);
        else book(id, statement.accepted(), statement.booked(), caller);
    }

    private void book(StatementId id, StatementAccepted accepted, int booked, Caller caller) throws IOException {
        var style = NumberStyle.valueOf(accepted.numberStyle());
        try (var reader = StatementReader.open(
                () -> staging.file(id),
                accepted.layout(),
                style,
                accepted.last() == null ? LocalDate.MIN : accepted.last())) {
            for (int row = 0; row < booked; row++) reader.next();
            boolean last = false;
            var next = CompletableFuture.completedFuture(chunk(reader));
            while (isRunning() && !last) {
                var chunk = next.join();
                next = CompletableFuture.supplyAsync(() -> chunk(reader)); // read while this one is booked
                try {
                    booked += chunk.size();
                    last = booked == accepted.rows();
                    if (chunk.isEmpty() && !last) throw new IOException(id + " ends at row " + booked);
                    gateway.send(new BookLines(id, chunk, last), caller);
                } finally {
                    next.exceptionally(later -> List.of()).join(); // nobody may still read when the reader is closed
                }
            }
            if (last) staging.discardFile(id);
        }
    }

    private static List<ReadRow> chunk(StatementReader reader) {
        var rows = new ArrayList<ReadRow>(CHUNK);
        long length = 0;
        for (var row = reader.next();
                row != null;
                row = rows.size() < CHUNK && length < MOST_TEXT ? reader.next() : null) {
            rows.add(row);
            for (String cell : row.cells()) length += cell.length();
        }
        return rows;
    }

    private void undo(StatementId id, int from, int rows, Caller caller) {
        for (int first = from; isRunning() && first <= rows; first += UNDO_CHUNK) {
            int through = Math.min(rows, first + UNDO_CHUNK - 1);
            gateway.send(new UndoLines(id, first, through, through == rows), caller);
        }
    }
}
