package sovang.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.cli.demo.DemoBank;
import sovang.store.EventCodec;
import sovang.store.Feed;
import sovang.store.MasterKey;
import sovang.store.Vault;

/** The whole ledger read anew, decoded and given to nobody, and folded into all views, beside an ordered COPY TO. */
final class Replay {

    private static final int BATCH = 2_000;

    private Replay() {}

    static void run() throws IOException, InterruptedException {
        try (var service =
                Service.boot("replay: every event decoded, and folded into every view, beside COPY TO in order")) {
            var statements = new Statements(service);
            for (DemoBank bank : DemoBank.values()) statements.load(bank, Settings.lines());
            long events = service.database().number("select max(position) from ledger.event");
            System.out.printf("    %,d events%n", events);
            new Beside("no-op handler", "COPY TO", "events/s", 0.15, 0.5)
                    .measure(() -> noOp(service, events), () -> copy(service, events));
            new Beside("audit: all views, and compared", "COPY TO", "events/s", 0.05, 0.1)
                    .measure(() -> audit(service, events), () -> copy(service, events));
        }
    }

    /** In this process, with nothing remembered of the keys of earlier rounds. */
    private static double noOp(Service service, long events) {
        var vault = new Vault(
                JdbcClient.create(service.database().source()),
                MasterKey.at(service.home().masterKey()));
        var feed = new Feed(service.database().source(), new EventCodec(vault, List.of()));
        var seen = new AtomicLong();
        long start = System.nanoTime();
        feed.replay(0, events, BATCH, batch -> seen.addAndGet(batch.size()));
        return rate(events, seen.get(), start);
    }

    private static double audit(Service service, long events) {
        long start = System.nanoTime();
        String id =
                service.http().post("/v1/audit/replays", Map.of()).path("id").asString();
        var seen = new AtomicLong();
        Views.until(() -> {
            var told = service.http().get("/v1/audit/replays/" + id);
            return switch (told.path("state").asString()) {
                case "running" -> false;
                case "equal" -> {
                    seen.set(told.path("events").asLong());
                    yield true;
                }
                default -> throw new Failure("the audit says: " + told);
            };
        });
        return rate(events, seen.get(), start);
    }

    private static double copy(Service service, long events) {
        long start = System.nanoTime();
        long copied = service.database()
                .copyOut(
                        "copy (select * from ledger.event where position <= %d order by position) to stdout"
                                .formatted(events),
                        OutputStream.nullOutputStream());
        return rate(events, copied, start);
    }

    private static double rate(long events, long seen, long start) {
        if (seen != events) throw new Failure(seen + " events instead of " + events);
        return events * 1e9 / (System.nanoTime() - start);
    }
}
