package sovang.cli.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** One run of the service's machinery that loads a backup into a home; what it refuses or finds damaged is our exit code too. */
public final class RestoreRun {

    private RestoreRun() {}

    /** What was restored, as the run told it. */
    public static Node of(Session session, Path home, Path backup) {
        Process process = new Launch(session, home).restoring(backup);
        // Whatever ends us ends it first: it rolls back and stops the database in good order.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "restore-stop"));
        List<String> lines = lines(process);
        int exit = await(process);
        if (exit != Exit.DONE)
            throw Failure.of(
                    exit == Exit.REFUSED || exit == Exit.CHECK_FAILED ? exit : Exit.FAILED,
                    ServiceLog.lastSentence(lines)
                            .map(Text::same)
                            .orElse(Text.of("Không khôi phục được.", "The restore failed.")));
        return lines.reversed().stream()
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .map(Json::read)
                .orElse(Node.NOTHING);
    }

    private static List<String> lines(Process process) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            return output.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void end(Process process) {
        process.destroy();
        await(process);
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return Exit.INTERRUPTED;
        }
    }
}
