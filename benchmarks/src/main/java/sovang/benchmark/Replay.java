package sovang.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.cli.demo.DemoBank;
import sovang.store.EventCodec;
import sovang.store.Feed;
import sovang.store.MasterKey;
import sovang.store.Upcasts;
import sovang.store.Vault;
import tools.jackson.databind.JsonNode;

/** The whole ledger read anew, decoded and given to nobody, and folded into all views, beside an ordered COPY TO. */
final class Replay {

    private static final int BATCH = 2_000;
    private static final int LINES = 100_000;

    private Replay() {}

    static void run() throws IOException, InterruptedException {
        try (var service =
                Service.boot("replay: every event decoded, and folded into every view, beside COPY TO in order")) {
            var statements = new Statements(service);
            for (DemoBank bank : DemoBank.values()) statements.load(bank, LINES);
            long events = service.database().head();
            System.out.printf("    %,d events%n", events);
            new Beside("no-op handler", "COPY TO", "events", 0.15, 0.5)
                    .measure(() -> noOp(service, events), () -> copy(service, events));
            new Beside("audit: all views, and compared", "COPY TO", "events", 0.05, 0.1)
                    .measure(() -> audit(service, events), () -> copy(service, events));
        }
    }

    /** In this process, with nothing remembered of the keys of earlier rounds. */
    private static Done noOp(Service service, long events) {
        var database = service.database().source();
        var vault = new Vault(
                JdbcClient.create(database), MasterKey.at(service.home().masterKey()));
        var feed = new Feed(database, new EventCodec(vault, Upcasts.all()));
        return Done.by(service, () -> {
            var seen = new AtomicLong();
            feed.replay(0, events, BATCH, batch -> seen.addAndGet(batch.size()));
            return all(events, seen.get());
        });
    }

    private static Done audit(Service service, long events) {
        return Done.by(service, () -> {
            String id = service.http()
                    .post("/v1/audit/replays", Map.of())
                    .path("id")
                    .asString();
            var seen = new AtomicLong();
            Views.until(() -> isEqual(service.http().get("/v1/audit/replays/" + id), seen));
            return all(events, seen.get());
        });
    }

    private static boolean isEqual(JsonNode told, AtomicLong seen) {
        seen.set(told.path("events").asLong());
        return switch (told.path("state").asString()) {
            case "running" -> false;
            case "equal" -> true;
            default -> throw new Failure("the audit says: " + told);
        };
    }

    private static Done copy(Service service, long events) {
        String sql = "copy (select * from ledger.event where position <= " + events + " order by position) to stdout";
        return Done.by(service, () -> all(events, service.database().copyOut(sql, OutputStream.nullOutputStream())));
    }

    private static double all(long events, long seen) {
        if (seen != events) throw new Failure(seen + " events instead of " + events);
        return events;
    }
}
