package sovang.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sovang.naming.Bulk;
import sovang.naming.Recorded;
import sovang.projection.EventFeed;

/** Reads the stream by position. What this node appended last is handed on from memory; all else is read from the table. */
public final class Feed implements EventFeed {

    private static final int REMEMBERED = 10_000;

    /** The text of a batch: events of bulk are a thousand times as long as others, and the heap is small. */
    private static final int MOST_TEXT = 8 << 20;

    /** What somebody put behind the end past the program is no event of this ledger. */
    private static final String ANNOUNCED = "where position <= (select coalesce(max(position), 0) from ledger.head) ";

    private static final Duration LOOK = Duration.ofMillis(50);

    private final DataSource database;
    private final EventCodec codec;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition appended = lock.newCondition();

    /** The events {@code oldest} to {@code newest}, each at its position modulo the length. */
    private final @Nullable Recorded[] recent = new Recorded[REMEMBERED];

    private long oldest = 1;
    private long newest;

    public Feed(DataSource database, EventCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** Called by the appender after its commit. */
    void appended(List<Recorded> events) {
        if (events.isEmpty()) return;
        lock.lock();
        boolean whole = false;
        try {
            long first = events.getFirst().position();
            if (first != newest + 1) oldest = first; // another node wrote in between
            for (Recorded event : events) recent[(int) (event.position() % REMEMBERED)] = event;
            newest = events.getLast().position();
            oldest = Math.max(oldest, newest - REMEMBERED + 1);
            if (events.stream().anyMatch(it -> it.event() instanceof Bulk)) forget();
            whole = true;
        } finally {
            if (!whole) forget(); // some places hold other events already than their positions say
            appended.signalAll();
            lock.unlock();
        }
    }

    private void forget() {
        Arrays.fill(recent, null);
        oldest = newest + 1;
    }

    @Override
    public long head() {
        try (var open = database.getConnection();
                var query = open.prepareStatement("""
                        select least(coalesce(max(position), 0), (select coalesce(max(position), 0) from ledger.head))
                        from ledger.event""");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw Trouble.away(e);
        }
    }

    @Override
    public List<Recorded> read(long after, int most) {
        var events = remembered(after, most);
        return events.isEmpty() ? stored(after, most) : events;
    }

    @Override
    public List<Recorded> of(String stream, int most) {
        var found = new ArrayList<Stored>();
        try (var open = database.getConnection();
                var query = open.prepareStatement(Stored.SELECT + "where stream = ? order by sequence limit ?")) {
            query.setString(1, stream);
            query.setInt(2, most);
            try (var rows = query.executeQuery()) {
                while (rows.next()) found.add(Stored.of(rows));
            }
        } catch (SQLException e) {
            throw Trouble.away(e);
        }
        return decoded(found);
    }

    private List<Recorded> stored(long after, int most) {
        return decoded(Stored.read(database, ANNOUNCED + "and position > ?", most, MOST_TEXT, after));
    }

    /** On all cores: to decrypt and to parse takes longer than to read. */
    private List<Recorded> decoded(List<Stored> rows) {
        return rows.parallelStream().map(row -> row.decoded(codec)).toList();
    }

    /** Each batch on a connection of its own, given back before anything is decoded or handed on. */
    @Override
    public void replay(long after, long through, int batch, Consumer<List<Recorded>> to) {
        for (long at = after; at < through; ) {
            List<Recorded> read = stored(at, (int) Math.min(batch, through - at));
            if (read.isEmpty()) return;
            to.accept(read);
            at = read.getLast().position();
        }
    }

    @Override
    public boolean await(long position, Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        while (true) {
            lock.lock();
            try {
                if (newest > position) return true;
                long left = Math.min(until - System.nanoTime(), LOOK.toNanos());
                if (left > 0 && appended.await(left, TimeUnit.NANOSECONDS)) continue;
            } finally {
                lock.unlock();
            }
            if (head() > position) return true;
            if (System.nanoTime() >= until) return false;
        }
    }

    private List<Recorded> remembered(long after, int most) {
        lock.lock();
        try {
            if (after + 1 < oldest || after >= newest) return List.of();
            long through = Math.min(newest, after + most);
            var events = new ArrayList<Recorded>((int) (through - after));
            for (long at = after + 1; at <= through; at++)
                events.add(Objects.requireNonNull(recent[(int) (at % REMEMBERED)]));
            return events;
        } finally {
            lock.unlock();
        }
    }
}
