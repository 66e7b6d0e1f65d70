package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However much there is to say, the logs of a service stay within their bounds, and it answers. */
class LogsTest {

    private static final long CAP = 256 << 10;
    private static final long FILE = 64 << 10;

    @TempDir
    private Path folder;

    @Test
    void the_logs_of_the_service_and_of_its_database_stay_below_their_caps() throws Exception {
        Path log = Files.createDirectories(folder.resolve("home/log"));
        Files.write(log.resolve("server.log"), new byte[1 << 20]); // as an older release left it
        var small = Map.of(
                "LOGGING_FILE_NAME",
                log.resolve("server.log").toString(),
                "LOGGING_CONSOLE_ENABLED",
                "false",
                "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_WEB",
                "debug",
                "LOGGING_LOGBACK_ROLLINGPOLICY_MAXFILESIZE",
                FILE + "B",
                "LOGGING_LOGBACK_ROLLINGPOLICY_TOTALSIZECAP",
                CAP + "B");
        try (Child service = Child.on(folder.resolve("home"), small)) {
            Crowd.of(4, writer -> {
                for (int at = 0; at < 1_000; at++)
                    service.client().get("/v1/units?n=" + at).ok();
            });
            assertThat(log.resolve("server.log")).content().contains("/v1/units?n=999");
            Soon.is("the logs are within their bounds", () -> size(log, "server.log") <= CAP + FILE);
            assertThat(files(log, "server.log")).hasSizeGreaterThan(2);
            assertThat(Path.of(folder + "/home-log/service.log")).content().hasSizeLessThan(2_000);
            service.client().get("/v1/units").ok();
        }
    }

    /** Each leaves a line at most: no request writes the log as long as it likes. */
    @Test
    void a_request_that_is_wrong_leaves_no_trace_of_calls() throws Exception {
        Path log = folder.resolve("home/log/server.log");
        var file = Map.of("LOGGING_FILE_NAME", log.toString());
        try (Child service = Child.on(folder.resolve("home"), file)) {
            var before = Files.size(log);
            for (String header : List.of(
                    "Accept-Language",
                    "Accept",
                    "Accept-Charset",
                    "Accept-Encoding",
                    "Content-Type",
                    "Range",
                    "Cookie",
                    "If-None-Match",
                    "If-Modified-Since",
                    "Authorization",
                    "Idempotency-Key",
                    "X-Request-Id",
                    "Origin",
                    "Content-Length",
                    "Transfer-Encoding",
                    "Expect",
                    "X-Forwarded-For"))
                for (String value : List.of(",", ";", "a/b/c", "*;q=x", "bytes=9-1", "\u00e9", "x".repeat(4_000)))
                    for (String token : List.of("", service.client().token()))
                        ask(service, "GET /v1/units", token, header + ": " + value + "\r\n\r\n");
            for (String path : List.of(
                    "/error",
                    "/v1/units?limit=%00",
                    "/v1/units?limit=%zz",
                    "/v1/units?%ff",
                    "/v1/units/%2e%2e",
                    "/v1/receipts?from=+999999999-01-01",
                    "/v1/progress?year=99999999999",
                    "/v1/events?after=x",
                    "/v1/donors?name=%ED%A0%80",
                    "/v1/\u0000",
                    "/" + "x".repeat(20_000)))
                ask(service, "GET " + path, service.client().token(), "\r\n");
            for (String body :
                    List.of("", "[null]", "{\"a\":1,\"a\":2}", "\"\\ud800\"", "[".repeat(5_000), "{\"unit\":[]}"))
                for (String type :
                        List.of("application/json", "application/octet-stream", "multipart/form-data", "x", ","))
                    ask(
                            service,
                            "POST /v1/receipts",
                            service.client().token(),
                            "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
            service.client().get("/v1/units").ok();
            assertThat(Files.readString(log).substring((int) before))
                    .doesNotContain("\tat ")
                    .hasSizeLessThan(4_000);
        }
    }

    /** By hand, as a client that builds requests properly would not let us. */
    private static void ask(Child service, String what, String token, String rest) throws IOException {
        URI place = service.client().request("/").build().uri();
        try (var socket = new Socket(place.getHost(), place.getPort())) {
            socket.setSoTimeout(30_000);
            String bearer = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
            String all = what + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + bearer + rest;
            socket.getOutputStream().write(all.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (SocketException cut) {
            // so it may answer, too
        }
    }

    private static long size(Path folder, String start) {
        return files(folder, start).stream()
                .mapToLong(file -> file.toFile().length())
                .reduce(0, Math::addExact);
    }

    private static List<Path> files(Path folder, String start) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(start))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
