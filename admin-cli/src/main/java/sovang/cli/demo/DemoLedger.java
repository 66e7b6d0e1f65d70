package sovang.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.Sovang;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** The demonstration's own ledger, worked with by the same commands that people type. */
final class DemoLedger {

    private final Session session;
    private final Map<String, String> environment;

    DemoLedger(Session session, DemoHome home) {
        this.session = session;
        this.environment = Map.of(
                "SOVANG_HOME", home.folder().toString(), "SOVANG_PORT", "0", "SOVANG_URL", "", "SOVANG_TOKEN", "");
    }

    /** Runs a command in silence and answers with what it said as JSON. */
    Node run(String... command) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("-o", "json"));
        Session inside = session.in(environment, stream(data), stream(messages));
        int exit = Sovang.run(inside, args.toArray(String[]::new));
        if (exit != 0) {
            throw Failure.of(
                    exit,
                    Text.of("Trình diễn dừng ở: sovang {}\n{}", "The demonstration stopped at: sovang {}\n{}")
                            .with(
                                    String.join(" ", command),
                                    messages.toString(StandardCharsets.UTF_8).strip()));
        }
        String json = data.toString(StandardCharsets.UTF_8).strip();
        return json.startsWith("{") ? Json.read(json) : Node.NOTHING;
    }

    /** Stops the service; says what kept it from stopping. Where none runs, that is all that was wanted. */
    void stop() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exit = Sovang.run(session.in(environment, stream(messages), stream(messages)), "server", "stop");
        if (exit != 0)
            throw Failure.of(
                    exit, Text.same(messages.toString(StandardCharsets.UTF_8).strip()));
    }

    /** Runs a command before the reader's eyes. */
    int show(String... command) {
        session.out().println("\n$ sovang " + String.join(" ", command));
        return Sovang.run(session.in(environment, session.out(), session.err()), command);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
