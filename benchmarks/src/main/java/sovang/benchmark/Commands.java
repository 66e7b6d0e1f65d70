package sovang.benchmark;

import java.io.IOException;
import java.util.UUID;

/** Receipts recorded over HTTP beside the same rows inserted by pgbench. */
final class Commands {

    private static final int[] CLIENTS = {16, 64};
    private static final int[] BOOKS = {1, 1_000};

    private Commands() {}

    static void run() throws IOException, InterruptedException {
        Programs.need("wrk", "wrk");
        Programs.need("pgbench", "postgresql-contrib");
        try (var service = Service.boot("commands: cash receipts over HTTP, beside pgbench inserts of the same rows")) {
            var twin = new Twin(service.database());
            twin.make();
            for (int many : BOOKS) measure(service, many);
            twin.drop();
        }
    }

    private static void measure(Service service, int many) {
        var books = Books.open(service.http(), many);
        String sample = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            service.http().receipt(books.receipts().getFirst(), i == 0 ? sample + "-first" : sample);
        var wrk = new Wrk(service.http(), service.home().folder());
        var pgbench = new PgBench(service.database(), service.home().folder());
        System.out.printf(
                "    warming up on %d books: %.0f commands/s%n", many, ours(service, wrk, books, CLIENTS[0], 10));
        Views.catchUp(service.database());
        for (int clients : CLIENTS) {
            new Beside(
                            "%,d book(s), %d clients".formatted(many, clients),
                            "pgbench",
                            "commands/s",
                            many == 1 ? 0 : 0.5,
                            clients == 64 ? 1.0 : 0)
                    .measure(
                            () -> {
                                double rate = ours(service, wrk, books, clients, Settings.seconds());
                                Views.catchUp(service.database());
                                return rate;
                            },
                            () -> pgbench.inserts(sample, many, clients, Settings.seconds()));
        }
    }

    /** The rate, once the ledger itself agrees that so many commands were recorded. */
    private static double ours(Service service, Wrk wrk, Books books, int clients, int seconds) {
        long before = service.database().number("select count(*) from ledger.command");
        var said = wrk.receipts(books, clients, seconds);
        long recorded = service.database().number("select count(*) from ledger.command") - before;
        if (recorded < said.answered()) throw new Failure(said + ", but only " + recorded + " are in the ledger");
        return said.rate();
    }
}
