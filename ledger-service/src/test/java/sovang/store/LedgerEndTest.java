package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Where the ledger ends is one thing, however much is written while somebody looks. */
class LedgerEndTest {

    private static final int WRITERS = 8;

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    @Test
    void who_looks_while_others_append_finds_no_event_lost_and_none_foreign() throws InterruptedException {
        var writing = new AtomicInteger(WRITERS);
        Crowd.of(WRITERS + 1, number -> {
            if (number < WRITERS) {
                for (int n = 0; n < 200; n++) NODE.storage.appendEvents(Sample.paid(Sample.pledge(), 0, 0));
                writing.decrementAndGet();
                return;
            }
            try (var connection = NODE.pool.getConnection()) {
                while (writing.get() > 0) {
                    LedgerEnd end = LedgerEnd.of(connection);
                    assertThat(end.trouble(0)).as(end.toString()).isEmpty();
                }
            }
        });
    }
}
