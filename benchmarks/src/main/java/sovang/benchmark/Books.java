package sovang.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;

/** Books to record receipts into, each with a cash box of its own; for each one the body of a receipt. */
record Books(List<String> receipts) {

    private static final List<String> FUNDS = List.of("VNN", "ASXH");

    static Books open(Http http, int many) {
        var opening = new ArrayList<Future<String>>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < many; i += FUNDS.size()) {
                String unit = "B" + many + "_" + i;
                int first = i;
                opening.add(pool.submit(() -> {
                    http.post(
                            "/v1/units",
                            Map.of("code", unit, "name", "Xã " + unit, "level", "xa", "from", "2024-01-01"));
                    return receipt(http, unit, FUNDS.getFirst());
                }));
                if (first + 1 < many)
                    opening.add(pool.submit(() -> {
                        opening.get(first).get();
                        return receipt(http, unit, FUNDS.getLast());
                    }));
            }
        }
        return new Books(opening.stream().map(Books::body).toList());
    }

    private static String body(Future<String> made) {
        if (made.state() == Future.State.FAILED) throw new Failure("a book could not be opened", made.exceptionNow());
        return made.resultNow();
    }

    private static String receipt(Http http, String unit, String fund) {
        String box = http.post("/v1/accounts", Map.of("kind", "CASH", "unit", unit, "fund", fund))
                .path("id")
                .asString();
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "unit",
                        unit,
                        "fund",
                        fund,
                        "amount",
                        50_000,
                        "on",
                        "2024-09-10",
                        "channel",
                        "CASH",
                        "account",
                        box));
    }
}
