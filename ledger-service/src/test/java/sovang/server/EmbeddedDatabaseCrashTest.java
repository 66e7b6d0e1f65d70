package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseCrashTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    @Test
    void data_are_kept_between_starts() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            run(database, "CREATE TABLE gift AS SELECT 7 AS amount");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            assertThat(amount(database)).isEqualTo(7);
        }
    }

    @Test
    void stopping_writes_a_checkpoint_and_leaves_no_process() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.open(home);
        ProcessHandle server = ProcessHandle.of(database.pid()).orElseThrow();
        database.close();
        assertThat(server.isAlive()).isFalse();
        assertThat(home.resolve("postgres/data/postmaster.pid")).doesNotExist();
        assertThat(home.resolve("log/postgres.log")).content().contains("database system is shut down");
    }

    @Test
    void however_much_it_has_to_say_its_log_does_not_fill_the_disk() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            run(database, "DO $$ BEGIN FOR i IN 1..400 LOOP RAISE LOG '%', repeat('x', 100000); END LOOP; END $$");
            Path log = home.resolve("log/postgres.log");
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (Files.size(log) > 8 << 20 && System.nanoTime() < end) Thread.sleep(50);
            run(database, "DO $$ BEGIN RAISE LOG 'it goes on'; END $$");
            assertThat(log).content().contains("it goes on").hasSizeLessThan(8 << 20);
            assertThat(home.resolve("log/postgres.log.1")).hasSize(8 << 20);
        }
    }

    @Test
    void a_killed_postgres_is_started_again_at_the_same_address_with_what_was_committed() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            run(database, "CREATE TABLE gift AS SELECT 8 AS amount");
            String url = database.jdbcUrl();
            ProcessHandle killed = ProcessHandle.of(database.pid()).orElseThrow();
            killed.destroyForcibly();
            killed.onExit().get();
            awaitConnection(database);
            assertThat(amount(database)).isEqualTo(8);
            assertThat(database.jdbcUrl()).isEqualTo(url);
            assertThat(database.pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void after_a_killed_service_the_postgres_it_left_is_stopped_properly_and_its_data_go_on() throws Exception {
        long orphan = serviceKilledInTheMiddle();
        assertThat(ProcessHandle.of(orphan)).as("postgres outlives its service").isPresent();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            assertThat(database.pid()).isNotEqualTo(orphan);
            assertThat(amount(database)).isEqualTo(9);
        }
        assertThat(home.resolve("log/postgres.log"))
                .content()
                .contains("received fast shutdown request")
                .doesNotContain("lock file", "not properly shut down");
    }

    @Test
    void a_pid_file_that_points_at_another_program_is_cleared() throws Exception {
        EmbeddedDatabase.open(home).close();
        Files.writeString(
                home.resolve("postgres/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            assertThat(database.pid()).isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void an_initialisation_cut_short_is_done_again() throws Exception {
        Files.createDirectories(home.resolve("postgres/data.new/base"));
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            run(database, "SELECT 1");
        }
        try (var left = Files.list(home.resolve("postgres"))) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("data", "password", "port");
        }
    }

    @Test
    void the_kept_port_is_used_again() {
        String first;
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            first = database.jdbcUrl();
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            assertThat(database.jdbcUrl()).isEqualTo(first);
        }
    }

    private long serviceKilledInTheMiddle() throws Exception {
        Process service = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceToKill.class.getName(),
                        home.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader words = service.inputReader()) {
            long postgres = Long.parseLong(words.readLine());
            service.destroyForcibly().waitFor();
            return postgres;
        }
    }

    /** A service of its own process, to be killed. */
    static final class ServiceToKill {
        private ServiceToKill() {}

        public static void main(String[] home) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(home[0]));
            run(database, "CREATE TABLE gift AS SELECT 9 AS amount");
            System.out.println(database.pid());
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    private static void awaitConnection(EmbeddedDatabase database) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                run(database, "SELECT 1");
                return;
            } catch (SQLException notYet) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.onSpinWait();
            }
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int amount(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT amount FROM gift")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
