package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With Debian's PostgreSQL 15, the oldest that is allowed; skipped, and said so, where it is not installed. */
class OldestPostgresTest {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    @TempDir
    Path folder;

    @Test
    void postgresql_15_is_accepted_as_the_external_database() throws Exception {
        assumeTrue(Files.isExecutable(PROGRAMS.resolve("initdb")), "Debian's postgresql-15 is not installed");
        Path data = folder.resolve("data");
        Path password = Files.writeString(folder.resolve("password"), "mat-khau");
        int port = freePort();
        run(
                "initdb",
                "--pgdata=" + data,
                "--username=ketoan",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8");
        String options = "-c port=" + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                data.toString(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options);
        try (LedgerDatabase chosen = DatabaseChoice.fromEnvironment(
                Map.of(
                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                        "SPRING_DATASOURCE_USERNAME", "ketoan",
                        "SPRING_DATASOURCE_PASSWORD", "mat-khau"),
                folder.resolve("home"))) {
            assertThat(chosen.kind()).isEqualTo("external");
        } finally {
            run("pg_ctl", "stop", "-w", "-D", data.toString(), "-m", "fast");
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static void run(String program, String... arguments) throws Exception {
        Path output = Files.createTempFile("sovang", ".out");
        Process process = Unprivileged.program(PROGRAMS.resolve(program), List.of(arguments))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
    }
}
