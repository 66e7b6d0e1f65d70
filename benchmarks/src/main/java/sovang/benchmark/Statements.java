package sovang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import sovang.cli.demo.DemoBank;
import sovang.cli.demo.StatementGenerator;
import tools.jackson.databind.JsonNode;

/** Imports generated statements, each into an account of a unit of its own. */
final class Statements {

    private static final String YEAR = "2024";

    private final Service service;
    private int made;

    Statements(Service service) {
        this.service = service;
    }

    /**
     * A statement that the views show.
     *
     * @param after the position before its first event
     * @param through the position of its last
     */
    record Imported(int lines, double seconds, long after, long through) {}

    Imported load(DemoBank bank, int lines) throws IOException {
        made++;
        String unit = "S" + made;
        String number = Long.toString(990_000_000_000L + made);
        service.http()
                .post("/v1/units", Map.of("code", unit, "name", "Xã " + unit, "level", "xa", "from", "2024-01-01"));
        service.http()
                .post(
                        "/v1/accounts",
                        Map.of("kind", "BANK", "unit", unit, "fund", "VNN", "bank", bank.name(), "number", number));
        Path file = service.home().folder().resolve("statement-" + made + ".csv");
        var written = StatementGenerator.of(bank, lines, made).writeTo(file);
        Views.catchUp(service.database());
        long before = head();
        long start = System.nanoTime();
        String id = service.http()
                .post("/v1/statements?account=" + number + "&name=" + file.getFileName(), file)
                .path("id")
                .asString();
        Views.until(() -> isDone(service.http().get("/v1/statements/" + id)));
        Views.until(() -> received(unit) == written.creditSum().amount());
        Views.catchUp(service.database());
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.delete(file);
        return new Imported(lines, seconds, before, head());
    }

    private long head() {
        return service.database().number("select coalesce(max(position), 0) from ledger.event");
    }

    private long received(String unit) {
        return service.http()
                .get("/v1/progress?year=" + YEAR + "&unit=" + unit)
                .path("fund")
                .path("receivedBank")
                .asLong();
    }

    private static boolean isDone(JsonNode statement) {
        return switch (statement.path("state").asString()) {
            case "booking" -> false;
            case "done" -> true;
            default -> throw new Failure("not imported: " + statement);
        };
    }
}
