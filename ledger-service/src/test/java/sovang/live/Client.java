package sovang.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service over HTTP; a write gets an idempotency key of its own unless {@link #key} names one. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI service;
    private final String token;
    private final Map<String, String> headers;

    public Client(URI service, String token) {
        this(service, token, Map.of());
    }

    private Client(URI service, String token, Map<String, String> headers) {
        this.service = service;
        this.token = token;
        this.headers = headers;
    }

    public Client as(String other) {
        return new Client(service, other, headers);
    }

    public Client header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Client(service, token, Map.copyOf(more));
    }

    public Client key(String key) {
        return header("Idempotency-Key", key);
    }

    public Client speaking(String language) {
        return header("Accept-Language", language);
    }

    public String token() {
        return token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Body body) {
        return post(path, body.json());
    }

    public Answer post(String path, String json) {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    /** Sends a file as it is. */
    public Answer upload(String path, byte[] file) {
        return post(path, "application/octet-stream", BodyPublishers.ofByteArray(file));
    }

    public Answer post(String path, String type, BodyPublisher body) {
        var request = request(path).header("Content-Type", type).POST(body);
        if (!headers.containsKey("Idempotency-Key"))
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        return send(request);
    }

    /** Sends what was built as it is: for requests that lack something. */
    public Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            String text = response.body();
            var type = response.headers().firstValue("Content-Type").orElse("");
            var body = type.contains("json") && !type.contains("ndjson") && !text.isEmpty()
                    ? JsonMapper.shared().readTree(text)
                    : JsonMapper.shared().nullNode();
            return new Answer(response.statusCode(), response.headers(), body, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(60));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        return request;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
