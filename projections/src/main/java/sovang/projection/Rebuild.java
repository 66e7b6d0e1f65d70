package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sovang.naming.Recorded;

/** Folds one view anew beside the live one, which answers meanwhile, and puts the new tables in its place. */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int BATCH = 2_000;

    /** Few enough to be caught up while the other views wait. */
    private static final int CLOSE = 2_000;

    private final DataSource database;
    private final EventFeed feed;
    private final List<View> views;
    private final View view;
    private final BooleanSupplier stopping;
    private final Fold fold;
    private final Scratch scratch;
    private Set<Long> passes = Set.of();
    private long position;
    private Fold.@Nullable Stop stop;

    Rebuild(DataSource database, EventFeed feed, List<View> views, View view, BooleanSupplier stopping) {
        this.database = database;
        this.feed = feed;
        this.views = views;
        this.view = view;
        this.stopping = stopping;
        this.fold = new Fold(view);
        this.scratch = Scratch.rebuild(view);
    }

    void run() throws SQLException {
        try (SessionLock lock =
                SessionLock.take(database, 0x5356_0000_0000L + view.name().hashCode())) {
            if (lock == null) return;
            Connection connection = lock.connection();
            try {
                rebuild(connection);
            } finally {
                if (!connection.isClosed()) tidy(connection);
            }
        }
    }

    private void tidy(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) connection.rollback();
        connection.setAutoCommit(true);
        scratch.drop(connection);
    }

    private void rebuild(Connection connection) throws SQLException {
        LOG.info("Rebuilds view {}", view.name());
        scratch.make(connection);
        scratch.like(connection, ViewSchema.LIVE, view.tables(), true);
        while (!stopping.getAsBoolean()) {
            var standings = Standings.load(connection);
            passes = Standings.passes(connection).getOrDefault(view.name(), Set.of());
            long front = front(standings);
            if (front - position > CLOSE) {
                fold(connection, front);
            } else if (swapped(connection)) {
                return;
            }
            if (stop != null) {
                LOG.error("View {} can't be rebuilt: event {}: {}", view.name(), stop.position(), stop.error());
                connection.setAutoCommit(true);
                Standings.notRebuilt(connection, view, stop.position(), stop.error());
                return;
            }
        }
    }

    private long front(Map<String, Standing> standings) {
        return Math.max(Standings.front(views, standings), Standings.position(standings, view));
    }

    private void fold(Connection connection, long front) throws SQLException {
        connection.setAutoCommit(false);
        Handover.replay(feed, position, front, BATCH, batch -> {
            scratch.use(connection);
            apply(connection, batch);
            connection.commit();
            return stop == null && !stopping.getAsBoolean();
        });
        connection.setAutoCommit(true);
    }

    private void apply(Connection connection, List<Recorded> batch) throws SQLException {
        stop = fold.apply(connection, batch, position, passes);
        if (stop == null) position = batch.getLast().position();
    }

    /** The last few events and the exchange of the tables, while no view moves. False when readers were in the way. */
    private boolean swapped(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        long before = position;
        boolean done = false;
        try {
            Statements.run(connection, "SET LOCAL lock_timeout TO '2s'");
            long front = front(Standings.hold(connection));
            scratch.use(connection);
            while (position < front && stop == null) {
                apply(connection, feed.read(position, (int) Math.min(BATCH, front - position)));
            }
            if (stop != null) return false;
            for (Table table : view.tables()) {
                Statements.run(connection, "DROP TABLE views." + table.name());
                Statements.run(
                        connection, "ALTER TABLE " + scratch.schema() + "." + table.name() + " SET SCHEMA views");
            }
            Standings.rebuilt(connection, view, position);
            connection.commit();
            done = true;
            LOG.info("View {} is rebuilt up to {}", view.name(), position);
            return true;
        } catch (SQLException inTheWay) {
            if (!Faults.isPassing(inTheWay)) throw inTheWay;
            LOG.info("View {} waits for its readers: {}", view.name(), inTheWay.getMessage());
            return false;
        } finally {
            if (!done) {
                position = before;
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
