package sovang.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.naming.BackupFile;

/** The real service, backed up and restored by the command line as people use it. */
class BackupTest {

    @TempDir
    static Path folder;

    static Desk old;
    static Sample sample;
    static Path backup;

    @BeforeAll
    static void a_ledger_with_something_of_each_kind_is_backed_up() {
        old = new Desk(folder.resolve("old"));
        old.does("server start --wait 180");
        sample = Sample.recordedBy(old);
        backup = folder.resolve("so-vang.zip");
        var said = old.does("backup create " + backup);
        assertThat(said.out()).contains("vị trí " + sample.progress().text("position"));
        assertThat(said.err()).contains("khóa giải mã").contains("sovang backup verify " + backup);
    }

    @AfterAll
    static void stop() {
        old.close();
    }

    @Test
    void a_backup_is_for_its_owner_alone_and_is_whole() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        var checked = old.asks("backup verify " + backup);
        assertThat(checked.amount("events")).isEqualTo(checked.amount("position"));
        assertThat(checked.amount("position")).isEqualTo(sample.progress().amount("position"));
    }

    @Test
    void a_file_that_is_there_is_replaced_only_on_demand() {
        var refused = old.says("backup", "create", backup.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("--yes");
        old.does("backup create " + folder.resolve("twice.zip"));
        old.does("backup create --yes " + folder.resolve("twice.zip"));
    }

    @Test
    void somebody_who_is_no_administrator_gets_none() throws IOException {
        String token = old.asks("actor add --name Kế_toán --roles accountant").text("token");
        try (var accountant = new Desk(folder.resolve("accountant"))) {
            Files.createDirectories(accountant.home);
            Files.copy(old.home.resolve("server.json"), accountant.home.resolve("server.json"));
            Files.writeString(accountant.home.resolve("token"), token);
            var refused = accountant.says(
                    "backup", "create", folder.resolve("forbidden.zip").toString());
            assertThat(refused.exit()).isEqualTo(4);
            assertThat(folder.resolve("forbidden.zip")).doesNotExist();
        }
    }

    @Test
    void a_home_with_a_ledger_is_not_restored_over() {
        assertThat(old.says("backup", "restore", backup.toString()).err()).contains("HOME_IN_USE");
    }

    @Test
    void restored_into_another_home_it_is_the_same_ledger_and_goes_on() throws Exception {
        try (var restored = new Desk(folder.resolve("new"))) {
            goesOn(restored);
            restored.does("server stop");
            var again = restored.says("backup", "restore", backup.toString());
            assertThat(again.exit()).isEqualTo(6);
            assertThat(again.err()).contains("đã có một sổ").contains("[RESTORE_NOT_EMPTY]");
        }
    }

    @Test
    void restored_into_postgresql_15_it_is_the_same_ledger_and_goes_on() throws Exception {
        try (var server = Debian.start(folder);
                var restored = new Desk(folder.resolve("external")).using(server.jdbcUrl(), server.user())) {
            goesOn(restored);
            var elsewhere = new Desk(folder.resolve("elsewhere")).using(server.jdbcUrl(), server.user());
            var again = elsewhere.says("backup", "restore", backup.toString());
            assertThat(again.exit()).isEqualTo(6);
            assertThat(again.err()).contains("SPRING_DATASOURCE_URL đã có một sổ");
            assertThat(elsewhere.home.resolve("keys")).doesNotExist();
        }
    }

    private static void goesOn(Desk restored) throws IOException {
        var said = restored.does("backup restore " + backup);
        assertThat(said.err()).contains("Bản sao lưu không chứa tệp token");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(restored.home.resolve("keys/master.json"))))
                .isEqualTo("rw-------");
        restored.withTokenOf(old).does("server start --wait 180");
        restored.does("audit replay");
        assertThat(Sample.progress(restored)).isEqualTo(sample.progress());
        assertThat(restored.does("donor find Buoi").out()).contains("Trần_Thị_Bưởi");

        // Nothing was made anew, and every table of a backup of it has the same bytes.
        Path second = restored.home.resolve("second.zip");
        restored.does("backup create " + second);
        assertThat(hashes(second)).isEqualTo(hashes(backup));

        String next = Sample.voucher(
                restored,
                "receipt record --unit 95 --fund VNN --cash --amount 4.000.000 --on 2024-09-24 --pledge "
                        + sample.pledge());
        assertThat(next).isEqualTo(after(sample.lastVoucher()));
        assertThat(restored.asks("pledge show " + sample.pledge()).amount("paid"))
                .isEqualTo(24_000_000);
        long before = Sample.progress(restored).amount("position");
        assertThat(restored.asks("donor add --kind person --name Lê_Văn_Mới").amount("position"))
                .isEqualTo(before + 1);
        restored.does("audit replay");
    }

    private static String after(String voucher) {
        int number = voucher.lastIndexOf('-') + 1;
        return voucher.substring(0, number) + "%06d".formatted(Integer.parseInt(voucher.substring(number)) + 1);
    }

    private static List<String> hashes(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var bytes = zip.getInputStream(zip.getEntry(BackupFile.MANIFEST))) {
            Node manifest = Json.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            return manifest.list("entries").stream()
                    .map(entry -> entry.text("name") + " " + entry.text("sha256"))
                    .toList();
        }
    }
}
