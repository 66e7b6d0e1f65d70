package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the service, and of its PostgreSQL: what was acknowledged is there once, what was begun is finished. */
class KilledServiceTest {

    private static final int ROWS = 8_000;
    private static final int WRITERS = 6;
    private static final int EACH = 40;

    @TempDir
    static Path folder;

    @Test
    void an_import_that_was_cut_off_is_finished_by_the_next_start_and_no_line_stands_twice() throws Exception {
        Path home = folder.resolve("cut-off");
        Ledger ledger;
        String id;
        long booked;
        try (Child service = Child.on(home)) {
            ledger = new Ledger(service.client());
            id = ledger.send(Csv.gifts(1, ROWS)).ok().id();
            Soon.is("some lines are booked", () -> ledger.booked(id) > 0);
            service.kill();
        }
        try (Child service = Child.on(home)) {
            var again = ledger.at(service.client());
            booked = again.booked(id);
            again.finished(id);
            assertThat(again.received()).isEqualTo(Csv.sum(1, ROWS));
            assertThat(again.booked(id)).isEqualTo(ROWS);
            assertThat(again.vouchers("BC")).isEqualTo(ROWS + " of " + ROWS);
            assertThat(again.send(Csv.gifts(1, ROWS)).string("/state")).isEqualTo("already-imported");
        }
        assertThat(booked).as("it was cut off in the middle").isLessThan(ROWS);
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
                for (int i = 0; i < EACH; i++) {
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
            ledger.finished(id);
            int all = WRITERS * EACH;
            assertThat(ledger.received()).isEqualTo(Csv.sum(1, ROWS) + all * 1_000L);
            assertThat(ledger.vouchers("PT")).isEqualTo(all + " of " + all);
            assertThat(ledger.vouchers("BC")).isEqualTo(ROWS + " of " + ROWS);
        }
    }
}
