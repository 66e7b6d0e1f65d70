package sovang.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the PostgreSQL server on our folder. */
final class Postmaster {
    private static final Logger LOG = System.getLogger(Postmaster.class.getName());
    private static final Duration READY_WITHIN = Duration.ofMinutes(10);
    private static final long LARGEST_LOG = 8L << 20;

    private final PostgresBinaries binaries;
    private final PostgresFolder folder;
    private final Path log;
    private final Process process;
    private final long from;

    /** @param from where in the log this run begins */
    private Postmaster(PostgresBinaries binaries, PostgresFolder folder, Path log, Process process, long from) {
        this.binaries = binaries;
        this.folder = folder;
        this.log = log;
        this.process = process;
        this.from = from;
    }

    /** Returns when connections are accepted; after a crash that includes the recovery. */
    static Postmaster start(PostgresBinaries binaries, PostgresFolder folder, Path log, int port)
            throws IOException, InterruptedException {
        cut(log, LARGEST_LOG);
        long from = Files.exists(log) ? Files.size(log) : 0;
        List<String> arguments = new ArrayList<>(List.of("-D", folder.data().toString()));
        arguments.addAll(PostgresSettings.arguments(port));
        Process process = Unprivileged.program(binaries.program("postgres"), arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        Postmaster started = new Postmaster(binaries, folder, log, process, from);
        started.awaitReady();
        return started;
    }

    /** Fast shutdown: sessions are ended, a checkpoint is written. Also for a server that an earlier service left. */
    static void stop(PostgresBinaries binaries, PostgresFolder folder) throws IOException, InterruptedException {
        Unprivileged.run(
                binaries.program("pg_ctl"),
                List.of("stop", "-D", folder.data().toString(), "-m", "fast", "-w", "-t", "120"));
    }

    /** A server that will not stop in good order is ended by force: what was committed is in its log of changes. */
    void stop() throws IOException, InterruptedException {
        try {
            if (process.isAlive()) stop(binaries, folder);
        } finally {
            if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
        }
    }

    /** Meanwhile its log is kept short: the server writes on whatever has become of the file, as it only appends. */
    int awaitEnd() throws InterruptedException {
        while (!process.waitFor(1, TimeUnit.SECONDS)) cut(log, LARGEST_LOG);
        return process.exitValue();
    }

    /** Beyond {@code most} bytes the last of them go to a file beside it, and it begins anew. */
    static void cut(Path log, long most) {
        try {
            if (!Files.exists(log) || Files.size(log) <= most) return;
            try (var from = FileChannel.open(log, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                try {
                    keepEnd(from, Path.of(log + ".1"), most);
                } finally {
                    from.truncate(0);
                }
            }
        } catch (IOException full) {
            LOG.log(Level.WARNING, "The log of PostgreSQL could not be kept whole: {0}", full.getMessage());
        }
    }

    private static void keepEnd(FileChannel from, Path older, long most) throws IOException {
        try (var to = FileChannel.open(
                older, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            long end = from.size();
            for (long at = Math.max(0, end - most); at < end; ) at += from.transferTo(at, end - at, to);
        }
    }

    long pid() {
        return process.pid();
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!folder.isReady(process.pid())) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) throw new IOException(lastWords());
            if (System.nanoTime() > deadline) throw new IOException("PostgreSQL is not ready: " + lastWords());
        }
    }

    private String lastWords() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(from, file.length() - 4_000));
            byte[] tail = new byte[4_000];
            int read = Math.max(0, file.read(tail));
            List<String> lines =
                    new String(tail, 0, read, StandardCharsets.UTF_8).lines().toList();
            // A full disk is told first, and hidden by what the server says of its end.
            return lines.stream()
                    .filter(StartFailure::isDiskFull)
                    .findFirst()
                    .orElse(String.join("; ", lines.subList(Math.max(0, lines.size() - 4), lines.size())));
        }
    }
}
