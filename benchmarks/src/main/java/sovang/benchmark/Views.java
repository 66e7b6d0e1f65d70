package sovang.benchmark;

import java.time.Duration;

/** Waits for the views: nothing is done before they show it, and nothing else is measured while they follow. */
final class Views {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Views() {}

    /** Until every view stands at the end of the ledger. */
    static void catchUp(Database database) {
        long head = database.head();
        until(() -> {
            if (database.number("select count(*) from views.projection where failed_at is not null") > 0)
                throw new Failure(
                        database.text("select string_agg(name || ': ' || error, '; ') from views.projection"));
            return database.number("select count(*) from views.projection where position < " + head) == 0;
        });
    }

    interface Shown {
        boolean yet();
    }

    static void until(Shown shown) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!shown.yet()) {
            if (System.nanoTime() > end) throw new Failure("still not there after " + PATIENCE);
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failure("interrupted", e);
            }
        }
    }
}
