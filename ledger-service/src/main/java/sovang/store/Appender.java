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
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sovang.refusal.Refusal;

/**
 * The one writer of this node. It joins the appends that wait into one transaction, under a lock that all nodes share,
 * numbers them without gaps in the order of commits, and answers all at once. If one of them can't be written, each is
 * written on its own, so that only the guilty one fails.
 */
public final class Appender implements AutoCloseable, Working {

    private static final int MOST_APPENDS = 512;
    private static final int MOST_EVENTS = 10_000;

    /** Made beforehand: when it is needed there may be no memory to make it. */
    private final Refusal broken = Trouble.broken();

    private final DataSource database;
    private final Page page;
    private final Trouble trouble;
    private final Feed feed;
    private final LinkedBlockingQueue<Append> queue = new LinkedBlockingQueue<>();
    private final Worker worker = new Worker("appender", this::round);
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
        worker.start();
    }

    /** From now on its place in the order is fixed. */
    void queue(Append append) {
        if (closed) throw Trouble.stopping();
        queue.add(append);
        if (closed && queue.remove(append)) throw Trouble.stopping();
        worker.revive();
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
    public Worker worker() {
        return worker;
    }

    boolean hasGoneBack() {
        return page.hasGoneBack();
    }

    @Override
    public void close() {
        closed = true;
        worker.stop(worker::interrupt);
        for (Append left : queue) left.lastPosition.completeExceptionally(Trouble.stopping());
        drop();
    }

    private void round() throws InterruptedException {
        var first = queue.poll(1, TimeUnit.SECONDS);
        if (first == null) return;
        var batch = new ArrayList<Append>();
        int events = 0;
        for (@Nullable Append next = first; next != null; next = queue.poll()) {
            batch.add(next);
            events += next.events.size();
            if (batch.size() == MOST_APPENDS || events >= MOST_EVENTS) break;
        }
        try {
            write(batch);
        } finally {
            fail(batch, broken); // nobody may be left waiting; who was answered is not told otherwise
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
        Page.Written written;
        boolean dryRun = appends.getFirst().dryRun;
        boolean committing = false;
        try {
            Connection open = connection();
            written = page.write(open, appends);
            committing = !dryRun;
            if (dryRun) {
                page.forget();
                open.rollback();
            } else open.commit();
        } catch (SQLException e) {
            rollback(e);
            if (divisible && !Trouble.lost(e)) return false;
            fail(appends, trouble.of(e));
            return true;
        } catch (RuntimeException | Error e) {
            rollback(e);
            if (committing) throw e; // nobody knows whether it is written: it must not be written again
            if (divisible) return false;
            fail(appends, e);
            return true;
        }
        answer(written, dryRun);
        return true;
    }

    /** Without those that rest on one that was not written. */
    private static List<Append> standing(List<Append> appends) {
        var standing = new ArrayList<Append>();
        for (Append append : appends) {
            RuntimeException fallen = append.fallen();
            if (fallen == null) standing.add(append);
            else append.lastPosition.completeExceptionally(fallen);
        }
        return standing;
    }

    /** After the commit nothing may lead to a second writing, and nobody may be left waiting. */
    private void answer(Page.Written written, boolean dryRun) {
        try {
            if (dryRun) return;
            page.committed(written);
            feed.appended(written.events());
        } finally {
            written.positions().forEach((append, at) -> append.lastPosition.complete(dryRun ? 0 : at));
            written.refused().forEach((append, why) -> append.lastPosition.completeExceptionally(why));
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
        page.forget();
        try {
            if (connection != null) connection.rollback();
            if (why instanceof SQLException e && Trouble.lost(e)) drop();
        } catch (SQLException | RuntimeException e) {
            drop();
        }
    }

    private void drop() {
        try {
            if (connection != null) connection.close();
        } catch (SQLException | RuntimeException e) {
            // it is gone already; a pool that was closed meanwhile says so by a NullPointerException
        }
        connection = null;
    }
}
