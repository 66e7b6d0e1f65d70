package sovang.benchmark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service as its first actor; anything but a success is a failure of the whole run. */
final class Http {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String token;

    Http(String url, String token) {
        this.url = url;
        this.token = token;
    }

    String url() {
        return url;
    }

    String token() {
        return token;
    }

    JsonNode get(String path) {
        return ask(request(path).GET());
    }

    JsonNode post(String path, Map<String, ?> body) {
        return post(path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    JsonNode post(String path, Path file) {
        try {
            return post(path, "application/octet-stream", BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records a receipt under a key that is its request id too, so that its rows can be found. */
    JsonNode receipt(String body, String key) {
        return ask(request("/v1/receipts")
                .header("Idempotency-Key", key)
                .header("X-Request-Id", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode post(String path, String type, BodyPublisher body) {
        return ask(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode ask(HttpRequest.Builder request) {
        try {
            var asked = request.build();
            var answer = client.send(asked, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2)
                throw new Failure(
                        asked.method() + " " + asked.uri() + ": " + answer.statusCode() + " " + answer.body());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Failure("the service does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }
}
