package sovang.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** A PostgreSQL that still runs on a home whose service was killed. */
record LeftPostgres(Path home, Session session) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = 50;

    /** Whether there was one; it is ended by a fast shutdown, with a checkpoint. */
    boolean stop() {
        Optional<ProcessHandle> left = find();
        left.ifPresent(this::stop);
        return left.isPresent();
    }

    private void stop(ProcessHandle postgres) {
        interrupt(postgres.pid());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (find().isPresent()) {
            if (System.nanoTime() > deadline)
                throw Failure.of(
                        Exit.FAILED,
                        Text.of("PostgreSQL (tiến trình {}) vẫn chưa dừng.", "PostgreSQL (process {}) has not stopped.")
                                .with(postgres.pid()));
            session.pause(PAUSE);
        }
    }

    private Optional<ProcessHandle> find() {
        return Service.read(data().resolve("postmaster.pid"))
                .lines()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d{1,10}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(this::worksHere);
    }

    /** A server of PostgreSQL has its data folder as working directory; a pid alone may have gone to another program. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data());
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private Path data() {
        return home.resolve("postgres").resolve("data");
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which would wait for every client. */
    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + pid).start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
