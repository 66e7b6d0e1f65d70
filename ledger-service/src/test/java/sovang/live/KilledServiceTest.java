package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the service, and of its PostgreSQL: what was acknowledged is there once, what was begun is finished. */
class KilledServiceTest {

    private static final int ROWS = 6_000;
    private static final int WRITERS = 6;
    private static final int EACH = 40;
    private static final int MOST = 2_000;

    @TempDir
    static Path folder;

    @Test
    void an_import_and_an_undo_that_were_cut_off_are_finished_by_the_next_start_and_no_line_stands_twice()
            throws Exception {
        Path home = folder.resolve("cut-off");
        String id;
        try (Child service = Child.on(home)) {
            var ledger = new Ledger(service.client());
            id = ledger.send(Csv.gifts(1, ROWS)).ok().id();
            Soon.is("some lines are booked", () -> ledger.booked(id) > 0);
            service.kill();
        }
        var killed = Instant.now();
        try (Child service = Child.on(home)) {
            var ledger = new Ledger(service.client());
            ledger.finished(id, "done");
            assertThat(ledger.chunksSince(killed, id, "statement.lines-booked")).isPositive();
            assertThat(ledger.received()).isEqualTo(Csv.sum(1, ROWS));
            assertThat(ledger.booked(id)).isEqualTo(ROWS);
            assertThat(ledger.vouchers("BC")).isEqualTo(ROWS + " of " + ROWS);
            assertThat(ledger.audited()).isEqualTo("equal");
            assertThat(ledger.send(Csv.gifts(1, ROWS)).string("/state")).isEqualTo("already-imported");
            ledger.undo(id);
            Soon.is("some lines are undone", () -> ledger.reversed(id) > 0);
            service.kill();
        }
        killed = Instant.now();
        try (Child service = Child.on(home)) {
            var ledger = new Ledger(service.client());
            ledger.finished(id, "undone");
            assertThat(ledger.chunksSince(killed, id, "statement.lines-undone")).isPositive();
            assertThat(ledger.received()).isZero();
            assertThat(ledger.vouchers("DC")).isEqualTo(ROWS + " of " + ROWS);
            assertThat(ledger.audited()).isEqualTo("equal");
        }
    }

    @Test
    void a_killed_postgres_loses_and_doubles_nothing_that_was_written_or_sent_again() throws Exception {
        try (Child service = Child.on(folder.resolve("postgres-killed"))) {
            var ledger = new Ledger(service.client());
            String id = ledger.send(Csv.gifts(1, ROWS)).ok().id();
            var away = new AtomicInteger();
            var written = new AtomicInteger();
            Crowd.of(WRITERS + 1, number -> {
                if (number == WRITERS) {
                    Soon.is("writes are under way", () -> written.get() >= WRITERS * EACH / 4);
                    service.killPostgres();
                    return;
                }
                for (int i = 0; i < EACH || (away.get() == 0 && i < MOST); i++) {
                    var keyed = service.client().key(UUID.randomUUID().toString());
                    Soon.is("it is recorded", () -> {
                        var answer = keyed.post("/v1/receipts", ledger.cash(1_000));
                        if (answer.status() == 200) return true;
                        answer.refused(503, "STORE_AWAY");
                        away.incrementAndGet();
                        return false;
                    });
                    assertThat(keyed.post("/v1/receipts", ledger.cash(1_000)).status())
                            .isIn(200, 503);
                    written.incrementAndGet();
                }
            });
            assertThat(away.get()).as("somebody met the dead server").isPositive();
            ledger.finished(id, "done");
            int all = written.get();
            assertThat(ledger.received()).isEqualTo(Csv.sum(1, ROWS) + all * 1_000L);
            assertThat(ledger.vouchers("PT")).isEqualTo(all + " of " + all);
            assertThat(ledger.vouchers("BC")).isEqualTo(ROWS + " of " + ROWS);
            assertThat(ledger.audited()).isEqualTo("equal");
        }
    }
}
