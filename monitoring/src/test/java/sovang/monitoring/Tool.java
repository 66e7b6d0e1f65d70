package sovang.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A program of Debian's Prometheus packages. Where it is missing the test is skipped, on CI it fails. */
record Tool(Path program) {

    /** What a program printed and how it ended. */
    record Outcome(int exit, String printed) {
        boolean good() {
            return exit == 0;
        }
    }

    static Tool named(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Tool::new)
                .orElseThrow(() -> missing(name, "true".equals(System.getenv("CI"))));
    }

    static RuntimeException missing(String name, boolean onCi) {
        var message = name + " is not installed: apt-get install prometheus prometheus-alertmanager";
        if (onCi) throw new AssertionFailedError(message);
        return new TestAbortedException(message);
    }

    Process start(Path printTo, List<String> arguments) throws IOException {
        return new ProcessBuilder(line(arguments))
                .redirectErrorStream(true)
                .redirectOutput(printTo.toFile())
                .start();
    }

    Outcome run(List<String> arguments) throws IOException, InterruptedException {
        var printed = Files.createTempFile("tool", ".txt");
        try {
            var process = start(printed, arguments);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionFailedError(program + " did not end within a minute");
            }
            return new Outcome(process.exitValue(), Files.readString(printed, UTF_8));
        } finally {
            Files.delete(printed);
        }
    }

    private List<String> line(List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(program.toString());
        line.addAll(arguments);
        return line;
    }
}
