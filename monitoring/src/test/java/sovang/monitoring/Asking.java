package sovang.monitoring;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks a Prometheus all queries until each has answered with a number, while the ledger keeps working. */
record Asking(Prometheus prometheus, Work work) {

    /** Something that moves the counters. */
    interface Work {
        void once() throws Exception;
    }

    /** Which queries had no answer at the deadline, and why; empty when all had. */
    Map<Query, String> unanswered(Stream<Query> queries, Duration limit) throws Exception {
        var open = new LinkedHashMap<Query, String>();
        queries.forEach(query -> open.put(filledIn(query), "not asked"));
        var deadline = System.nanoTime() + limit.toNanos();
        prometheus.until(
                limit.plusSeconds(30),
                () -> {
                    work.once();
                    for (var query : List.copyOf(open.keySet())) {
                        var problem = prometheus.problem(query);
                        if (problem.isEmpty()) open.remove(query);
                        else open.put(query, problem);
                    }
                    return open.isEmpty() || System.nanoTime() > deadline;
                },
                "no answers at all");
        return open;
    }

    /** As Grafana does it; the books of the test are those of 2024. */
    private static Query filledIn(Query query) {
        return query.with("__rate_interval", "1m")
                .with("year", "2024")
                .with("unit", ".+")
                .with("job", ".+");
    }
}
