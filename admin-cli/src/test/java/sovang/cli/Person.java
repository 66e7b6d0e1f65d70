package sovang.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who types commands in a folder of their own; pauses are counted, not waited for. */
final class Person {

    record Said(int exit, String out, String err) {}

    final Map<String, String> environment = new HashMap<>();
    final AtomicInteger pauses = new AtomicInteger();
    boolean terminal;
    String types = "";

    Person(Path home) {
        environment.put("SOVANG_HOME", home.toString());
        environment.put("HOME", home.toString());
    }

    Person speakingTo(FakeLedger ledger) {
        environment.put("SOVANG_URL", ledger.url());
        environment.put("SOVANG_TOKEN", "secret");
        return this;
    }

    Said types(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new StringReader(types),
                terminal,
                millis -> pauses.incrementAndGet());
        int exit = Sovang.run(session, args);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
