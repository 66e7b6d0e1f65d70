package sovang.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus with our own configuration; only target, token and intervals are those of the test. */
final class Prometheus implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("msg=\"Listening on\" address=(\\S+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;

    private Prometheus(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Prometheus scraping(URI service, String token, Path folder) throws Exception {
        var program = Tool.named("prometheus");
        var config = PrometheusFolder.copyTo(folder).resolve("prometheus.yml");
        Files.writeString(folder.resolve("sovang.token"), token);
        var text = Files.readString(config);
        text = replace(text, "localhost:8095", service.getAuthority());
        text = replace(text, "_interval: 15s", "_interval: 1s");
        Files.writeString(config, text);
        var log = folder.resolve("prometheus.log");
        var process = program.start(
                log,
                List.of(
                        "--config.file=" + config,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:0"));
        var prometheus = new Prometheus(process, log);
        try {
            prometheus.until(Duration.ofSeconds(30), () -> !prometheus.address().isEmpty(), "it does not listen");
            return prometheus;
        } catch (Throwable notStarted) {
            prometheus.close();
            throw notStarted;
        }
    }

    private static String replace(String text, String ours, String tests) {
        if (!text.contains(ours)) throw new IllegalStateException("prometheus.yml no longer has " + ours);
        return text.replace(ours, tests);
    }

    void until(Duration limit, Waiting.Condition condition, String complaint) throws Exception {
        Waiting.until(process, limit, condition, () -> complaint + "\n" + log());
    }

    /** Empty when the query gives at least one finite value, else what is wrong with it. */
    String problem(Query query) throws Exception {
        var answer = get("/api/v1/query?query=" + URLEncoder.encode(query.expression(), UTF_8));
        if (!answer.path("status").asString("").equals("success")) {
            return answer.path("error").asString("no answer");
        }
        var result = answer.path("data").path("result");
        if (result.isEmpty()) return "answers nothing";
        var finite = result.valueStream()
                .map(series -> series.path("value").path(1).asString(""))
                .anyMatch(value -> value.matches("-?[0-9].*"));
        return finite ? "" : "answers no number: " + result;
    }

    /** Every rule as Prometheus itself sees it, with {@code health} and {@code lastError}. */
    List<JsonNode> rules() throws Exception {
        return get("/api/v1/rules")
                .path("data")
                .path("groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream())
                .toList();
    }

    private JsonNode get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://" + address() + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return JsonMapper.shared()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private String address() throws IOException {
        var found = LISTENING.matcher(Files.readString(log));
        return found.find() ? found.group(1) : "";
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
        Waiting.end(process);
    }
}
