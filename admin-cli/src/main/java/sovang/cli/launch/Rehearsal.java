package sovang.cli.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import sovang.cli.Exit;
import sovang.cli.Session;
import sovang.cli.Sovang;

/** Runs everyday commands once against a canned service, so that the launcher's ahead-of-time cache holds what they load. */
public final class Rehearsal {

    private static final String CANNED = """
            {"items":[{"id":"1","code":"95","name":"Bạc Liêu","amount":1500000,"on":"2024-09-21","state":"open"}],"next":null,
             "id":"1","position":1,"year":2024,"unit":"95","importing":[],"definition":{"text":"a","textEn":"b"},
             "fund":{"target":100000000000,"pledged":1,"received":1,"outstanding":0,"percent":"22.66",
             "byFund":[{"fund":"VNN","received":1}],"byUnit":[],"byCampaign":[],"byMonth":[{"month":"2024-09","received":1}]}}""";

    private static final List<String> COMMANDS = List.of(
            "progress --year 2024",
            "progress --year 2024 -o json",
            "receipt list",
            "pledge list -o json",
            "unit add --code 95 --name Bạc-Liêu --level tinh",
            "receipt record --unit 95 --fund ASXH --amount 2.000.000 --cash --on 2024-09-21",
            "server status -o json",
            "receipt --help");

    private Rehearsal() {}

    /** Exit code 0 when all went as in earnest; the launcher throws the cache away otherwise. */
    public static void main(String[] args) throws IOException {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try {
            service.createContext("/", Rehearsal::answer);
            service.start();
            String url = "http://127.0.0.1:" + service.getAddress().getPort();
            for (String command : COMMANDS) {
                int exit = Sovang.run(session(url), command.split(" "));
                if (exit != Exit.DONE && !command.startsWith("server"))
                    throw new IllegalStateException(command + ": " + exit);
            }
        } finally {
            service.stop(0);
        }
    }

    private static Session session(String url) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Map<String, String> environment =
                Map.of("SOVANG_URL", url, "SOVANG_TOKEN", "rehearsal", "SOVANG_HOME", "/nonexistent");
        return new Session(environment, nowhere, nowhere, new StringReader(""), false, millis -> {});
    }

    private static void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = CANNED.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
