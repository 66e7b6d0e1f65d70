package sovang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import sovang.cli.demo.DemoBank;
import sovang.cli.demo.StatementGenerator;
import sovang.cli.demo.Written;
import tools.jackson.databind.JsonNode;

/** Imports generated statements, each into an account of a unit of its own. */
final class Statements {

    private static final String YEAR = "2024";

    private final Service service;
    private int made;

    Statements(Service service) {
        this.service = service;
    }

    /** A statement from its upload until the views show it to the last đồng. */
    Done load(DemoBank bank, int lines) {
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
        Written written = write(bank, lines, file);
        Views.catchUp(service.database());
        var done = Done.by(service, () -> {
            service.http().post("/v1/statements?account=" + number + "&name=" + file.getFileName(), file);
            Views.until(() -> isDone(service.http().get("/v1/statements?account=" + number)));
            Views.until(() -> received(unit) == written.creditSum().amount());
            Views.catchUp(service.database());
            return lines;
        });
        delete(file);
        return done;
    }

    private Written write(DemoBank bank, int lines, Path file) {
        try {
            return StatementGenerator.of(bank, lines, made).writeTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long received(String unit) {
        return service.http()
                .get("/v1/progress?year=" + YEAR + "&unit=" + unit)
                .path("fund")
                .path("receivedBank")
                .asLong();
    }

    /** It may be a moment until the views know of it at all. */
    private static boolean isDone(JsonNode statements) {
        var state = statements.path("items").path(0).path("state").asString("booking");
        if (!state.equals("booking") && !state.equals("done")) throw new Failure("not imported: " + statements);
        return state.equals("done");
    }
}
