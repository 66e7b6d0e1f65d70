package sovang.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import sovang.refusal.Refusal;
import sovang.store.LedgerEnd;

/**
 * Notices a ledger that is shorter than it was, another one than it was, or longer than its appends said. How far it was
 * is remembered in the home, since a row beside the events falls with them.
 */
public final class LedgerWatch implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerWatch.class);
    private static final long SECONDS = 2;

    private final DataSource database;
    private final Path file;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile LedgerEnd end;
    private volatile long known;
    private long written;
    private @Nullable Thread thread;

    private LedgerWatch(DataSource database, Path file, LedgerEnd end) {
        this.database = database;
        this.file = file;
        this.end = end;
        this.known = end.last();
    }

    /** @throws Refusal when the ledger is not the one that this home knows, unless that is accepted */
    public static LedgerWatch begin(
            DataSource database, Path home, RestoreAcceptance acceptance, MeterRegistry meters) {
        Path file = home.resolve("head");
        try (Connection connection = database.getConnection()) {
            LedgerEnd end = LedgerEnd.of(connection);
            KnownEnd known = KnownEnd.in(file);
            var trouble = trouble(connection, end, known);
            if (trouble.isPresent()) end = acceptance.instead(connection, end, known.position(), trouble.get());
            var watch = new LedgerWatch(database, file, end);
            Gauge.builder("sovang.ledger.missing.events", watch, it -> it.end.missing(it.known))
                    .register(meters);
            Gauge.builder("sovang.ledger.foreign.events", watch, it -> it.end.foreign())
                    .register(meters);
            return watch;
        } catch (SQLException away) {
            throw StartFailure.ofDatabase(away);
        }
    }

    private static Optional<Refusal> trouble(Connection connection, LedgerEnd end, KnownEnd known) throws SQLException {
        var trouble = end.trouble(known.position());
        if (trouble.isPresent() || known.position() == 0) return trouble;
        boolean same = known.digest().equals(LedgerEnd.digest(connection, known.position()));
        return same ? trouble : Optional.of(LedgerEnd.wentBack(known.position() - 1, known.position()));
    }

    /** What is wrong with the end of the ledger, as it was seen last. */
    public Optional<Refusal> trouble() {
        return end.trouble(known);
    }

    @Override
    public Health health() {
        return trouble()
                .map(wrong -> Health.down().withDetail("code", wrong.code()))
                .orElse(Health.up())
                .build();
    }

    void look() {
        try (Connection connection = database.getConnection()) {
            LedgerEnd seen = LedgerEnd.of(connection);
            boolean wasWell = trouble().isEmpty();
            end = seen;
            if (wasWell) trouble().ifPresent(wrong -> LOG.error(wrong.getMessage()));
            if (trouble().isPresent()) return;
            known = seen.last();
            if (known == written || known == 0) return;
            new KnownEnd(known, String.valueOf(LedgerEnd.digest(connection, known))).to(file);
            written = known;
        } catch (SQLException | RuntimeException away) {
            LOG.debug("Where the ledger ends is looked at again later", away);
        }
    }

    private void run() {
        try {
            do look();
            while (!stop.await(SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            LOG.debug("The watch ends");
        }
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("ledger-watch").daemon().start(this::run);
    }

    @Override
    public void stop() {
        stop.countDown();
        look();
    }

    @Override
    public boolean isRunning() {
        return thread != null && stop.getCount() > 0;
    }
}
