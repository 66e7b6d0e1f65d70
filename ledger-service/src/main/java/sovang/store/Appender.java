package sovang.store;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import sovang.naming.Recorded;

/**
 * The one writer of this node. It joins the appends that wait into one transaction, under a lock that all nodes share,
 * numbers them without gaps in the order of commits, and answers all at once. If one of them can't be written, each is
 * written on its own, so that only the guilty one fails.
 */
public final class Appender implements AutoCloseable {

    private static final int MOST_APPENDS = 512;
    private static final int MOST_EVENTS = 10_000;

    private final DataSource database;
    private final Page page;
    private final Trouble trouble;
    private final Feed feed;
    private final LinkedBlockingQueue<Append> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final DistributionSummary batches;
    private final Timer time;
    private volatile boolean closed;
    private @Nullable Connection connection;

    public Appender(DataSource database, List<Lookup> lookups, Feed feed, MeterRegistry meters) {
        this.database = database;
        this.page = new Page(lookups);
        this.trouble = new Trouble(lookups);
        this.feed = feed;
        meters.gauge("sovang.append.queue", queue, LinkedBlockingQueue::size);
        this.batches = DistributionSummary.builder("sovang.append.batch.size").register(meters);
        this.time = Timer.builder("sovang.append").publishPercentileHistogram().register(meters);
        this.thread = Thread.ofPlatform().name("appender").start(this::run);
    }

    /** From now on its place in the order is fixed. */
    void queue(Append append) {
        if (closed) throw Trouble.stopping();
        queue.add(append);
        if (closed && queue.remove(append)) throw Trouble.stopping();
    }

    /** Waits until it is in the ledger and says the position of its last event; 0 for a dry run. */
    long await(Append append) {
        try {
            return append.lastPosition.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    private void run() {
        try {
            serve();
        } finally {
            closed = true; // however it ended, nobody may wait for a thread that is gone
            for (Append left : queue) left.lastPosition.completeExceptionally(Trouble.stopping());
            drop();
        }
    }

    private void serve() {
        var batch = new ArrayList<Append>();
        while (!closed) {
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                continue;
            }
            int events = batch.getFirst().events.size();
            @Nullable Append next;
            while (batch.size() < MOST_APPENDS && events < MOST_EVENTS && (next = queue.poll()) != null) {
                batch.add(next);
                events += next.events.size();
            }
            write(batch);
            batch.clear();
        }
    }

    private void write(List<Append> batch) {
        batches.record(batch.size());
        time.record(() -> {
            var real = batch.stream().filter(append -> !append.dryRun).toList();
            if (!real.isEmpty() && !together(real, real.size() > 1))
                real.forEach(append -> together(List.of(append), false));
            batch.stream().filter(append -> append.dryRun).forEach(append -> together(List.of(append), false));
        });
    }

    /** Writes these in one transaction; says false when it may be tried again one by one. */
    private boolean together(List<Append> all, boolean divisible) {
        List<Append> appends = standing(all);
        if (appends.isEmpty()) return true;
        List<Recorded> written;
        boolean dryRun = appends.getFirst().dryRun;
        try {
            Connection open = connection();
            written = page.write(open, appends);
            if (dryRun) open.rollback();
            else open.commit();
        } catch (SQLException e) {
            rollback(e);
            if (divisible && !Trouble.lost(e)) return false;
            fail(appends, trouble.of(e));
            return true;
        } catch (RuntimeException | Error e) {
            rollback(e);
            if (divisible) return false;
            fail(appends, e);
            return true;
        }
        if (dryRun) appends.forEach(append -> append.lastPosition.complete(0L));
        else answer(appends, written);
        return true;
    }

    /** Without those that rest on one that was not written. */
    private static List<Append> standing(List<Append> appends) {
        var standing = new ArrayList<Append>();
        for (Append append : appends) {
            if (append.hasFallen()) fail(List.of(append), new ConcurrencyException("what it was decided on failed"));
            else standing.add(append);
        }
        return standing;
    }

    /** After the commit nothing may lead to a second writing, and nobody may be left waiting. */
    private void answer(List<Append> appends, List<Recorded> written) {
        try {
            feed.appended(written);
        } finally {
            positions(appends, written);
        }
    }

    private static void positions(List<Append> appends, List<Recorded> written) {
        int at = -1;
        for (Append append : appends) {
            at += append.events.size();
            append.lastPosition.complete(
                    append.events.isEmpty() ? 0L : written.get(at).position());
        }
    }

    private static void fail(List<Append> appends, Throwable why) {
        for (Append append : appends) append.lastPosition.completeExceptionally(why);
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = database.getConnection();
            try {
                connection.setSchema("ledger"); // before a transaction, whose rolling back would undo it
                connection.setAutoCommit(false);
            } catch (SQLException e) {
                drop();
                throw e;
            }
        }
        return connection;
    }

    private void rollback(Throwable why) {
        try {
            if (connection != null) connection.rollback();
            if (why instanceof SQLException e && Trouble.lost(e)) drop();
        } catch (SQLException e) {
            drop();
        }
    }

    private void drop() {
        try {
            if (connection != null) connection.close();
        } catch (SQLException e) {
            // it is gone already
        }
        connection = null;
    }
}
