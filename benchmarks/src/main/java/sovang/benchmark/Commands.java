package sovang.benchmark;

import java.io.IOException;
import java.util.UUID;

/** Receipts recorded over HTTP beside the same rows inserted by pgbench. */
final class Commands {

    private static final int[] CLIENTS = {16, 64};
    private static final int[] BOOKS = {1, 1_000};
    private static final int WARM_UP_SECONDS = 20;

    private final Service service;
    private final Wrk wrk;
    private final PgBench pgbench;

    private Commands(Service service) {
        this.service = service;
        this.wrk = new Wrk(service.http(), service.home().folder());
        this.pgbench = new PgBench(service.database(), service.home().folder());
    }

    static void run() throws IOException, InterruptedException {
        Programs.need("wrk", "wrk");
        Programs.need("pgbench", "postgresql-contrib");
        try (var service = Service.boot("commands: cash receipts over HTTP, beside pgbench inserts of the same rows")) {
            var twin = new Twin(service.database());
            twin.make();
            for (int many : BOOKS) new Commands(service).measure(many);
            twin.drop();
        }
    }

    private void measure(int many) {
        var books = Books.open(service.http(), many);
        String first = books.receipts().getFirst();
        String sample = UUID.randomUUID().toString();
        service.http().receipt(first, sample + "-opens-the-book");
        service.http().receipt(first, sample);
        System.out.printf(
                "    warming up: %.0f commands/s%n",
                ours(books, CLIENTS[CLIENTS.length - 1], WARM_UP_SECONDS).rate());
        for (int clients : CLIENTS)
            new Beside(
                            "%,d book(s), %d clients".formatted(many, clients),
                            "pgbench",
                            "commands",
                            many == 1 ? 0 : 0.5,
                            clients == 64 ? 1.0 : 0)
                    .measure(
                            () -> ours(books, clients, Settings.seconds()),
                            () -> limit(sample, many, clients, Settings.seconds()));
    }

    /** Counted when the ledger itself agrees that so many were recorded; over when the views show them. */
    private Done ours(Books books, int clients, int seconds) {
        long before = recorded();
        var done = Done.by(service, () -> {
            double answered = wrk.receipts(books, clients, seconds);
            Views.catchUp(service.database());
            return answered;
        });
        if (recorded() - before < done.count())
            throw new Failure(done + ", but only " + (recorded() - before) + " are in the ledger");
        return done.lasting(seconds);
    }

    private Done limit(String sample, int many, int clients, int seconds) {
        return Done.by(service, () -> pgbench.inserts(sample, many, clients, seconds))
                .lasting(seconds);
    }

    private long recorded() {
        return service.database().number("select count(*) from ledger.command");
    }
}
