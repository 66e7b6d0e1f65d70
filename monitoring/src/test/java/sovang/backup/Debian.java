package sovang.backup;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.AssertionFailedError;

/** Debian's PostgreSQL 15, on a folder and a port of its own, for a test that needs the oldest server we support. */
final class Debian implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private final Path data;
    private final int port;

    private Debian(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Skips the test where it isn't installed. */
    static Debian start(Path folder) throws IOException {
        assumeTrue(Files.isExecutable(PROGRAMS.resolve("postgres")), "Debian's PostgreSQL 15 is not installed");
        Path data = folder.resolve("pg15");
        run("initdb", "-D", data.toString(), "-U", "sovang", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8");
        int port = freePort();
        var server = new Debian(data, port);
        run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                data.toString(),
                "-l",
                data.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off");
        return server;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String user() {
        return "sovang";
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-D", data.toString());
    }

    /** PostgreSQL refuses root, so root runs it in a user namespace of its own. */
    private static void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U"));
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("pg15", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var ended =
                process.onExit().completeOnTimeout(null, 2, TimeUnit.MINUTES).join();
        if (ended == null || ended.exitValue() != 0)
            throw new AssertionFailedError(program + ": " + Files.readString(log));
        Files.delete(log);
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
