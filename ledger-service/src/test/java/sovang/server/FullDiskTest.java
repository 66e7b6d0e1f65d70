package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small file system in memory, which only root may mount: skipped, and said so, for everyone else. */
class FullDiskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    static Path mountPoint;

    Path home = Path.of(".");

    @BeforeEach
    void mount() throws Exception {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=120m,mode=700", "tmpfs", mountPoint.toString()) == 0;
        assumeTrue(mounted, "only root can mount the small file system that this test fills");
        home = mountPoint.resolve("home");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", mountPoint.toString());
    }

    @Test
    void a_full_disk_loses_no_committed_row_and_postgres_goes_on_when_there_is_room() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            execute(database, "CREATE TABLE gift (id int PRIMARY KEY, note text)");
            Path ballast = mountPoint.resolve("ballast");
            fill(ballast);
            int committed = insertUntilRefused(database);
            Files.delete(ballast);
            awaitWrite(database, "INSERT INTO gift VALUES (-1, 'room again')");
            assertThat(count(database)).isBetween(committed + 1, committed + 2);
        }
    }

    @Test
    void a_disk_that_is_full_at_the_start_is_one_sentence_and_the_next_start_works() throws Exception {
        EmbeddedDatabase.open(home).close();
        Path ballast = mountPoint.resolve("ballast");
        fill(ballast);
        assertThatThrownBy(() -> EmbeddedDatabase.open(home).close())
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        refused -> assertThat(refused.code()).isEqualTo("DISK_FULL"));
        Files.delete(ballast);
        EmbeddedDatabase.open(home).close();
    }

    @Test
    void a_disk_that_is_full_at_the_very_first_start_leaves_nothing_half_made() throws Exception {
        Files.createDirectories(home);
        Path ballast = mountPoint.resolve("ballast");
        fill(ballast);
        assertThatThrownBy(() -> EmbeddedDatabase.open(home).close())
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        refused -> assertThat(refused.code()).isEqualTo("DISK_FULL"));
        Files.delete(ballast);
        EmbeddedDatabase.open(home).close();
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) out.write(block);
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static int insertUntilRefused(EmbeddedDatabase database) throws SQLException {
        int committed = 0;
        try (Connection connection = connect(database);
                var insert = connection.prepareStatement("INSERT INTO gift VALUES (?, repeat('x', 4000))")) {
            while (committed < 1_000_000) {
                insert.setInt(1, committed);
                insert.executeUpdate();
                committed++;
            }
        } catch (SQLException full) {
            return committed;
        }
        throw new AssertionError("The disk never filled up");
    }

    private static void awaitWrite(EmbeddedDatabase database, String sql) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                execute(database, sql);
                return;
            } catch (SQLException notYet) {
                assertThat(System.nanoTime()).as(notYet.getMessage()).isLessThan(deadline);
                Thread.onSpinWait();
            }
        }
    }

    private static int count(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM gift")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
