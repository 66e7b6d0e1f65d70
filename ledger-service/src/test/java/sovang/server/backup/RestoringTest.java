package sovang.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import sovang.naming.BackupFile;
import sovang.server.EmbeddedDatabase;
import sovang.server.ServerHome;
import sovang.server.StartFailure;
import sovang.store.Database;
import sovang.store.MasterKey;

/** What a restore does with a file that lies about itself: nothing. Then the same home takes the true one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoringTest {

    @TempDir
    static Path folder;

    static ServerHome home;
    static EmbeddedDatabase target;
    static Path whole;

    @BeforeAll
    static void a_small_ledger_is_backed_up() throws Exception {
        home = new ServerHome(folder.resolve("home"));
        target = EmbeddedDatabase.open(home.folder());
        whole = folder.resolve("whole.zip");
        try (var source = Database.fresh()) {
            SmallLedger.in(source, folder.resolve("master.json"));
            var backup = new Backup(source.pool(), Files.readString(folder.resolve("master.json")), "embedded");
            try (var snapshot = backup.open();
                    var out = Files.newOutputStream(whole)) {
                backup.write(snapshot, out);
            }
        }
    }

    @AfterAll
    static void close() {
        target.close();
    }

    @Test
    void a_changed_row_leaves_nothing() throws Exception {
        refused(changed(BackupFile.entry(BackupFile.EVENTS), "\"reason\":\"a\"", "\"reason\":\"b\""), "BACKUP_DAMAGED");
    }

    @Test
    void a_change_in_the_last_part_that_is_read_leaves_nothing() throws Exception {
        refused(changed(BackupFile.entry("vault.data_key"), "\tsubject-2\t", "\tsubject-3\t"), "BACKUP_DAMAGED");
    }

    @Test
    void the_key_of_another_ledger_leaves_nothing() throws Exception {
        Path other = folder.resolve("other.json");
        MasterKey.make(other);
        refused(
                changed(
                        BackupFile.MASTER_KEY,
                        Files.readString(folder.resolve("master.json")),
                        Files.readString(other)),
                "BACKUP_DAMAGED");
    }

    @Test
    void tables_of_a_newer_program_are_left_to_it() throws Exception {
        refused(changed(BackupFile.MANIFEST, "\"schema\":\"", "\"schema\":\"9"), "BACKUP_NEWER");
        refused(changed(BackupFile.MANIFEST, "\"format\":1", "\"format\":2"), "BACKUP_NEWER");
    }

    @Test
    void what_is_no_backup_is_said_to_be_none() throws Exception {
        refused(Files.writeString(folder.resolve("text.zip"), "so vang"), "BACKUP_DAMAGED");
    }

    @Test
    void the_key_of_a_ledger_that_lives_elsewhere_is_never_replaced() throws IOException {
        ServerHome.write(home.masterKey(), "{}");
        try {
            assertThatThrownBy(() -> new Restoring(home, target).restore(whole))
                    .isInstanceOfSatisfying(
                            StartFailure.class,
                            refused -> assertThat(refused.code()).isEqualTo("RESTORE_NOT_EMPTY"));
            assertThat(ServerHome.read(home.masterKey())).contains("{}");
        } finally {
            Files.delete(home.masterKey());
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void after_all_that_the_true_one_is_restored_and_its_numbers_go_on() throws Exception {
        var done = new Restoring(home, target).restore(whole);
        assertThat(done.position()).isEqualTo(SmallLedger.EVENTS);
        assertThat(ServerHome.read(home.masterKey()))
                .contains(Files.readString(folder.resolve("master.json")).strip());
        assertThat(count("select max(serial) from vault.data_key")).isEqualTo(2);
        assertThat(count("insert into vault.data_key (subject, wrapped) values ('new', '') returning serial"))
                .isGreaterThan(2);
        assertThatThrownBy(() -> count("delete from ledger.event returning 1"))
                .hasMessageContaining("never changed or deleted");
    }

    private static void refused(Path backup, String code) throws SQLException {
        assertThatThrownBy(() -> new Restoring(home, target).restore(backup))
                .isInstanceOfSatisfying(StartFailure.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.getMessage()).doesNotContain("\n");
                });
        assertThat(home.masterKey()).doesNotExist();
        if (count("select count(to_regclass('ledger.event'))") == 0) return;
        assertThat(count("select count(*) from ledger.event")).isZero();
        assertThat(count("select count(*) from vault.data_key")).isZero();
    }

    private static long count(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(target.jdbcUrl(), target.user(), target.password());
                var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The same backup with one part that reads differently. */
    private static Path changed(String part, String from, String to) throws IOException {
        Path file = Files.createTempFile(folder, "changed", ".zip");
        try (var zip = new ZipFile(whole.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals(part)) assertThat(text).contains(from);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals(part) ? text.replace(from, to) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
