package sovang.benchmark;

import java.time.Duration;

/** Waits for the views: nothing is done before they show it, and nothing else is measured while they follow. */
final class Views {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Service service;

    Views(Service service) {
        this.service = service;
    }

    /** Until every view stands at the end of the ledger. */
    void catchUp() {
        long head = service.database().number("select coalesce(max(position), 0) from ledger.event");
        until(() -> {
            for (var view : service.http().get("/v1/projections").path("items")) {
                if (!view.path("state").asString().equals("running"))
                    throw new Failure("a view does not run: " + view);
                if (view.path("position").asLong() < head) return false;
            }
            return true;
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
