package sovang.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import sovang.cli.Session;
import sovang.cli.Sovang;
import sovang.cli.json.Json;
import sovang.cli.json.Node;

/** Somebody at a command line with a home of their own; the service runs in a process beside this one. */
public final class Desk implements AutoCloseable {

    public record Said(int exit, String out, String err) {}

    public final Path home;
    private final Map<String, String> environment = new HashMap<>();

    public Desk(Path home) {
        this.home = home;
        environment.put("HOME", home.toString());
        environment.put("SOVANG_HOME", home.toString());
        environment.put("SOVANG_PORT", "0");
        environment.put("SOVANG_LANG", "vi");
        environment.put("SOVANG_PG_CACHE", System.getenv().getOrDefault("SOVANG_PG_CACHE", ""));
        environment.put(
                "SOVANG_JAVA",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        environment.put("SOVANG_SERVICE_CLASSPATH", System.getProperty("java.class.path"));
    }

    /** With a database that somebody else runs. */
    Desk using(String url, String user) {
        environment.put("SPRING_DATASOURCE_URL", url);
        environment.put("SPRING_DATASOURCE_USERNAME", user);
        return this;
    }

    /** By hand, as the words after a restore say. */
    Desk withTokenOf(Desk other) throws IOException {
        Files.copy(other.home.resolve("token"), home.resolve("token"));
        return this;
    }

    public Said says(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var session = new Session(
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new StringReader(""),
                false,
                millis -> LockSupport.parkNanos(millis * 1_000_000));
        int exit = Sovang.run(session, words);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The words stand in one text, parted by spaces; it must be done. */
    public Said does(String words) {
        var said = says(words.split(" "));
        assertThat(said.exit()).as(words + "\n" + said.err()).isZero();
        return said;
    }

    public Node asks(String words) {
        return Json.read(does(words + " -o json").out());
    }

    @Override
    public void close() {
        does("server stop --force");
    }
}
