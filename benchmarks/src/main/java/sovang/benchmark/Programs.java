package sovang.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Other people's programs. */
final class Programs {

    private Programs() {}

    /** @param packages of Debian that bring it */
    static void need(String program, String packages) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":"))
            if (Files.isExecutable(Path.of(folder, program))) return;
        throw new Failure("the program " + program + " is missing (Debian: apt install " + packages + ")");
    }

    /** What it says; a failure when it fails. */
    static String run(ProcessBuilder program) {
        try {
            var process = program.redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new Failure(String.join(" ", program.command()) + " failed: " + said);
            return said;
        } catch (IOException e) {
            throw new Failure(program.command().getFirst() + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }
}
