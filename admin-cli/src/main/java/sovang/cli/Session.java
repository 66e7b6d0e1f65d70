package sovang.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import sovang.cli.context.Home;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** What surrounds one run of the command line: environment, language, standard streams, whether a person sits there. */
public final class Session {

    private final Map<String, String> environment;
    private final Lang lang;
    private final PrintStream out;
    private final PrintStream err;
    private final BufferedReader in;
    private final boolean terminal;
    private final LongConsumer pause;

    public Session(
            Map<String, String> environment,
            PrintStream out,
            PrintStream err,
            Reader in,
            boolean terminal,
            LongConsumer pause) {
        this(environment, Lang.of(environment), out, err, new BufferedReader(in), terminal, pause);
    }

    private Session(
            Map<String, String> environment,
            Lang lang,
            PrintStream out,
            PrintStream err,
            BufferedReader in,
            boolean terminal,
            LongConsumer pause) {
        this.environment = environment;
        this.lang = lang;
        this.out = out;
        this.err = err;
        this.in = in;
        this.terminal = terminal;
        this.pause = pause;
    }

    /** The session of this process: UTF-8 whatever the platform thinks. */
    static Session ofProcess() {
        return new Session(
                System.getenv(),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                new InputStreamReader(System.in, StandardCharsets.UTF_8),
                isPersonThere(),
                Session::sleep);
    }

    @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25 where nobody sits
    private static boolean isPersonThere() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    public Session speaking(Lang other) {
        return new Session(environment, other, out, err, in, terminal, pause);
    }

    /** The same session with other variables, for a ledger of its own, and with nobody to ask. */
    public Session in(Map<String, String> changes, PrintStream data, PrintStream messages) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.putAll(changes);
        return new Session(changed, lang, data, messages, in, false, pause);
    }

    public @Nullable String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    public Map<String, String> environment() {
        return environment;
    }

    public Home home() {
        return Home.of(this);
    }

    public Lang lang() {
        return lang;
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    public boolean terminal() {
        return terminal;
    }

    /** Whether text may carry bold and colour. */
    public boolean colour() {
        return terminal && variable("NO_COLOR") == null && !"dumb".equals(variable("TERM"));
    }

    public void print(Text line) {
        out.println(line.in(lang));
    }

    /** A message beside the data. */
    public void say(Text line) {
        err.println(line.in(lang));
    }

    /** What the person answers; empty at the end of input. */
    public String ask(Text question) {
        err.print(question.in(lang));
        err.flush();
        try {
            String line = in.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    public void pause(long millis) {
        pause.accept(millis);
    }

    public LongConsumer pauses() {
        return pause;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw Failure.of(Exit.INTERRUPTED, Text.of("Đã dừng.", "Interrupted."));
        }
    }
}
