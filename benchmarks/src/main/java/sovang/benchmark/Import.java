package sovang.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sovang.cli.demo.DemoBank;

/** A bank statement from the upload until every view shows all of it, beside COPY of the events that it became. */
final class Import {

    private final Service service;
    private final Statements statements;
    private long before;
    private double lines;

    private Import(Service service) {
        this.service = service;
        this.statements = new Statements(service);
    }

    static void run() throws IOException, InterruptedException {
        try (var service =
                Service.boot("import: statements over HTTP until the views show them, beside COPY of their events")) {
            var program = new Import(service);
            System.out.printf(
                    "    warming up: %.0f lines/s%n", program.ours(DemoBank.VCB).rate());
            for (DemoBank bank : DemoBank.values())
                new Beside("%s, %,d lines".formatted(bank, Settings.lines()), "COPY", "lines", 0.2, 0.6)
                        .measure(() -> program.ours(bank), program::limit);
            new Twin(service.database()).drop();
        }
    }

    private Done ours(DemoBank bank) {
        before = service.database().head();
        var done = statements.load(bank, Settings.lines());
        lines = done.count();
        return done;
    }

    /** What PostgreSQL needs for the events of the last import, with the same checks and indexes, and nothing else. */
    private Done limit() {
        var database = service.database();
        Path events = service.home().folder().resolve("events.copy");
        try {
            long copied;
            try (var out = Files.newOutputStream(events)) {
                copied = database.copyOut(
                        "copy (select * from ledger.event where position > %d order by position) to stdout"
                                .formatted(before),
                        out);
            }
            new Twin(database).make();
            try (var in = Files.newInputStream(events)) {
                return Done.by(service, () -> copyIn(in, copied));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double copyIn(InputStream in, long events) {
        if (service.database().copyIn("copy benchmark.event from stdin", in) != events)
            throw new Failure("COPY did not take all events");
        return lines;
    }
}
