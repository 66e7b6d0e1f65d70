package sovang.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** How the service is run: with which Java, memory and environment. */
final class Launch {

    private static final String SERVICE = "sovang.Sovang";
    private static final String RESTORE = "sovang.Restore";
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final long LARGEST_SAID = 1L << 20;

    private static final Text NO_PROGRAM =
            Text.of("Không tìm thấy chương trình máy chủ.", "The program of the service was not found.");
    private static final Text USE_LAUNCHER = Text.of(
            "Chạy bằng ./sovang trong thư mục của chương trình.", "Run it by ./sovang in the folder of the program.");
    private static final Text BAD_HEAP = Text.of(
            "SOVANG_HEAP phải có dạng 512m hoặc 2g, không phải \"{}\".",
            "SOVANG_HEAP looks like 512m or 2g, not \"{}\".");

    private static final List<String> ALWAYS = List.of(
            // Two cores and a small heap: the collector with the least overhead.
            "-XX:+UseSerialGC",
            // A service that has run out of memory can't be trusted with a ledger; what was answered is stored.
            "-XX:+ExitOnOutOfMemoryError",
            "-Daxoniq.update-checker.disabled=true",
            "-Djava.awt.headless=true",
            // The library for encryption still asks for it; the warning would only frighten.
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            // A cache of classes that no longer fits is passed over in silence.
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    private final Session session;
    private final Path home;

    Launch(Session session, Path home) {
        this.session = session;
        this.home = home;
    }

    /** In this terminal. */
    Process attached() {
        return start(new ProcessBuilder(java(SERVICE)).inheritIO());
    }

    /** In a session of its own: neither Ctrl-C nor a closed terminal ends it. It logs into a file that it keeps bounded itself. */
    Process detached(Map<String, String> more) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) command.add(SETSID.toString());
        command.addAll(java(SERVICE));
        var builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()));
        var all = new HashMap<>(more);
        all.put("LOGGING_FILE_NAME", log().toString());
        all.put("LOGGING_CONSOLE_ENABLED", "false");
        return start(builder, all);
    }

    /** Not the service, but its machinery once: loads the backup and ends. What it prints is ours to read. */
    Process restoring(Path backup) {
        List<String> command = new ArrayList<>(java(RESTORE));
        command.add(backup.toAbsolutePath().toString());
        return start(new ProcessBuilder(command).redirectErrorStream(true));
    }

    /** What the service logs. */
    Path log() {
        return home.resolve("log").resolve("server.log");
    }

    /** What its process says besides: why it does not start, and what Java says when it breaks off. */
    Path said() {
        return home.resolve("log").resolve("server.out");
    }

    /** Where both are written, without what earlier runs left there unbounded. */
    ServiceLog freshLog() {
        try {
            Path folder = folder();
            Files.deleteIfExists(folder.resolve("server.log.1")); // of releases that moved a whole log there
            if (Files.exists(said()) && Files.size(said()) > LARGEST_SAID) Files.delete(said());
            return ServiceLog.from(log(), said());
        } catch (IOException unusable) {
            throw Failure.of(
                    Exit.FAILED,
                    Text.of("Không ghi được vào thư mục {}: {}.", "Can't write to the folder {}: {}.")
                            .with(home, String.valueOf(unusable.getMessage())));
        }
    }

    /** What stands in a home is for its owner alone. */
    private Path folder() throws IOException {
        boolean posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        return Files.createDirectories(home.resolve("log"), ownerOnly);
    }

    private List<String> java(String program) {
        String java = session.variable("SOVANG_JAVA");
        String classPath = session.variable("SOVANG_SERVICE_CLASSPATH");
        if (java == null || classPath == null) throw Failure.of(Exit.FAILED, NO_PROGRAM, USE_LAUNCHER);
        List<String> command = new ArrayList<>(List.of(java, "-Xmx" + heap()));
        command.addAll(ALWAYS);
        command.add("-Duser.language=" + session.lang().tag());
        command.addAll(archive());
        command.addAll(List.of("-cp", classPath, program));
        return command;
    }

    /** The launcher's ahead-of-time cache of classes: used, or, in its rehearsal, recorded. */
    private List<String> archive() {
        String recorded = session.variable("SOVANG_SERVICE_RECORD");
        if (recorded != null) return List.of("-XX:AOTCacheOutput=" + recorded);
        String made = session.variable("SOVANG_SERVICE_ARCHIVE");
        return made == null ? List.of() : List.of("-XX:AOTCache=" + made);
    }

    private String heap() {
        String asked = session.variable("SOVANG_HEAP");
        if (asked == null) return "512m";
        if (!asked.matches("\\d{1,6}[kKmMgG]")) throw Failure.usage(BAD_HEAP.with(asked));
        return asked;
    }

    private Process start(ProcessBuilder builder) {
        return start(builder, Map.of());
    }

    private Process start(ProcessBuilder builder, Map<String, String> more) {
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(session.environment());
        environment.put("SOVANG_HOME", home.toString());
        environment.put("SOVANG_LANG", session.lang().tag());
        environment.putAll(more);
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
