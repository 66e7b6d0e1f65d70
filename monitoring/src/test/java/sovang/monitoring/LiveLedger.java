package sovang.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.opentest4j.AssertionFailedError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real service in a process of its own, on its own embedded PostgreSQL. */
final class LiveLedger implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path home;
    private final Path log;

    private LiveLedger(Process process, Path home, Path log) {
        this.process = process;
        this.home = home;
        this.log = log;
    }

    static LiveLedger start(Path folder) throws Exception {
        var home = folder.resolve("home");
        var log = folder.resolve("service.log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "sovang.Sovang")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SOVANG_"));
        builder.environment().put("SOVANG_HOME", home.toString());
        builder.environment().put("SOVANG_PORT", "0");
        var ledger = new LiveLedger(builder.start(), home, log);
        try {
            ledger.until(Duration.ofMinutes(2), ledger::ready);
            return ledger;
        } catch (Throwable notStarted) {
            try {
                ledger.close();
            } catch (AssertionFailedError alsoLeftBehind) {
                notStarted.addSuppressed(alsoLeftBehind);
            }
            throw notStarted;
        }
    }

    URI url() throws IOException {
        return URI.create(JsonMapper.shared()
                .readTree(Files.readString(home.resolve("server.json")))
                .path("url")
                .asString());
    }

    String token() throws IOException {
        return Files.readString(home.resolve("token")).strip();
    }

    /** Quotes in {@code json} are single ones. */
    JsonNode post(String path, String json) throws Exception {
        return post(path, "application/json", BodyPublishers.ofString(json.replace('\'', '"')));
    }

    JsonNode post(String path, String type, BodyPublisher body) throws Exception {
        var answer = send(HttpRequest.newBuilder(url().resolve(path))
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body));
        if (answer.statusCode() >= 300) {
            throw new AssertionFailedError(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(
                request.header("Authorization", "Bearer " + token())
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                BodyHandlers.ofString());
    }

    private void until(Duration limit, Waiting.Condition condition) throws Exception {
        Waiting.until(process, limit, condition, () -> "the service is not ready\n" + log());
    }

    private boolean ready() throws Exception {
        if (!Files.exists(home.resolve("server.json")) || !Files.exists(home.resolve("token"))) return false;
        return send(HttpRequest.newBuilder(url().resolve("/actuator/health/readiness")))
                        .statusCode()
                == 200;
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        http.close();
        try {
            Waiting.end(process);
        } finally {
            endDatabase();
        }
    }

    /** A service that ends takes its PostgreSQL with it; one that doesn't must not outlive the test either. */
    private void endDatabase() {
        var pidFile = home.resolve(Path.of("postgres", "data", "postmaster.pid"));
        if (!Files.exists(pidFile)) return;
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            var postgres = ProcessHandle.of(pid);
            postgres.ifPresent(ProcessHandle::destroy);
            postgres.ifPresent(running -> running.onExit().join());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new AssertionFailedError("The service ended and left its PostgreSQL behind\n" + log());
    }
}
