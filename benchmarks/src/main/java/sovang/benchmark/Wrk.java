package sovang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Debian's {@code wrk} as the crowd of clients: of what can make every request different it takes the least of the cores. */
record Wrk(Http http, Path folder) {

    /** How many were answered; none may have failed. */
    double receipts(Books books, int clients, int seconds) {
        var told = run(books, clients, seconds);
        if (told.path("failed").asLong() > 0)
            throw new Failure("requests failed: " + told + "; one more by hand says: "
                    + http.receipt(books.receipts().getFirst(), "by-hand-" + System.nanoTime()));
        return told.path("answered").asDouble();
    }

    private JsonNode run(Books books, int clients, int seconds) {
        try {
            Path bodies = Files.write(folder.resolve("bodies"), books.receipts());
            Path script = folder.resolve("receipts.lua");
            try (var lua = Wrk.class.getResourceAsStream("/receipts.lua")) {
                if (lua == null) throw new Failure("receipts.lua is missing");
                Files.write(script, lua.readAllBytes());
            }
            String said = Programs.run(new ProcessBuilder(
                    "wrk",
                    "-t1",
                    "-c" + clients,
                    "-d" + seconds + "s",
                    "--timeout",
                    "30s",
                    "-s",
                    script.toString(),
                    http.url() + "/v1/receipts",
                    "--",
                    http.token(),
                    bodies.toString(),
                    Long.toString(System.nanoTime(), 36)));
            return JsonMapper.shared().readTree(said.substring(said.indexOf("{\"answered\"")));
        } catch (IOException e) {
            throw new Failure("wrk could not be run", e);
        }
    }
}
