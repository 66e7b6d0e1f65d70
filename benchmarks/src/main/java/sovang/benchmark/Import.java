package sovang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import sovang.cli.demo.DemoBank;

/** A bank statement from the upload until every view shows all of it, beside COPY of the events that it became. */
final class Import {

    private Import() {}

    static void run() throws IOException, InterruptedException {
        try (var service =
                Service.boot("import: statements over HTTP until the views show them, beside COPY of their events")) {
            var statements = new Statements(service);
            var twin = new Twin(service.database());
            for (DemoBank bank : DemoBank.values()) {
                var ours = new ArrayList<Double>();
                var limit = new ArrayList<Double>();
                for (int round = 1; round <= Settings.rounds(); round++) {
                    var imported = statements.load(bank, Settings.lines());
                    ours.add(imported.lines() / imported.seconds());
                    limit.add(imported.lines() / copy(service, twin, imported));
                }
                new Beside("%s, %,d lines".formatted(bank, Settings.lines()), "COPY", "lines/s", 0.2, 0.6)
                        .say(ours, limit);
            }
            twin.drop();
        }
    }

    /** Seconds that PostgreSQL needs for the same events, with the same checks and indexes, and nothing else. */
    private static double copy(Service service, Twin twin, Statements.Imported imported) {
        Path events = service.home().folder().resolve("events.copy");
        try (var out = Files.newOutputStream(events)) {
            service.database()
                    .copyOut(
                            "copy (select * from ledger.event where position > %d and position <= %d order by position) to stdout"
                                    .formatted(imported.after(), imported.through()),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        twin.make();
        try (var in = Files.newInputStream(events)) {
            long start = System.nanoTime();
            long copied = service.database().copyIn("copy benchmark.event from stdin", in);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (copied != imported.through() - imported.after()) throw new Failure("COPY took " + copied + " events");
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
