package sovang.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real HTTP server that gives the answers it was told, in turn, the last one again and again, and keeps what it was asked. */
final class FakeLedger implements AutoCloseable {

    record Asked(String line, Map<String, String> headers, String body) {}

    private record Canned(int status, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Deque<Canned>> answers = new HashMap<>();
    final List<Asked> asked = new CopyOnWriteArrayList<>();

    FakeLedger() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    FakeLedger answers(String methodAndPath, int status, String body) {
        return answers(methodAndPath, status, body, Map.of());
    }

    FakeLedger answers(String methodAndPath, int status, String body, Map<String, String> headers) {
        answers.computeIfAbsent(methodAndPath, key -> new ArrayDeque<>()).add(new Canned(status, body, headers));
        return this;
    }

    Asked last() {
        return asked.getLast();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        asked.add(
                new Asked(line, headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Canned canned = next(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        canned.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = canned.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(canned.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized Canned next(String path) {
        Deque<Canned> waiting = answers.get(path);
        if (waiting == null)
            return new Canned(404, "{\"status\":404,\"code\":\"NOT_FOUND\",\"detail\":\"Không có.\"}", Map.of());
        return waiting.size() > 1 ? waiting.removeFirst() : waiting.getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
