package sovang.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sovang.cli.backup.ABackup.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.json.Node;
import sovang.naming.BackupFile;

class VerifierTest {

    private static final String EVENTS = "tables/ledger.event.copy, ";

    @TempDir
    Path folder;

    private final ABackup backup = ABackup.whole();

    @Test
    void a_whole_one_passes_and_tells_how_far_it_goes() throws IOException {
        assertThat(check(backup.bytes()).amount("position")).isEqualTo(4);
    }

    @Test
    void an_empty_ledger_is_a_ledger() throws IOException {
        backup.events.clear();
        assertThat(check(backup.bytes()).amount("position")).isZero();
    }

    @Test
    void wherever_a_byte_is_changed_it_is_found_unless_everything_still_reads_the_same() throws IOException {
        byte[] whole = backup.bytes();
        List<String> contents = contents(whole);
        int found = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            try {
                check(flipped);
                assertThat(contents(flipped)).as("byte " + at).isEqualTo(contents);
            } catch (Failure damage) {
                assertThat(damage.exit()).as("byte " + at).isEqualTo(Exit.CHECK_FAILED);
                found++;
            }
        }
        assertThat(found).isGreaterThan(whole.length / 2);
    }

    @Test
    void wherever_it_is_cut_off_it_is_found() throws IOException {
        byte[] whole = backup.bytes();
        for (int length = 0; length < whole.length; length++)
            refused(Arrays.copyOf(whole, length), length == 0 ? "zip" : "");
    }

    @Test
    void a_row_that_is_missing_is_named_by_its_line() throws IOException {
        backup.events.remove(1);
        refused(backup.bytes(), EVENTS + "dòng 2: vị trí 3 trong khi phải là 2.");
    }

    @Test
    void rows_that_changed_places_are_named() throws IOException {
        Collections.swap(backup.events, 1, 2);
        refused(backup.bytes(), EVENTS + "dòng 2: vị trí 3 trong khi phải là 2.");
    }

    @Test
    void the_last_row_cut_off_is_found_by_the_count() throws IOException {
        backup.telling(manifest -> manifest.replace("\"position\":4,\"events\":4", "\"position\":5,\"events\":5"));
        refused(backup.bytes(), EVENTS + "các vị trí dừng ở 4, bản kê ghi 5.");
    }

    @Test
    void a_manifest_that_contradicts_itself_is_found() throws IOException {
        backup.telling(manifest -> manifest.replace("\"events\":4", "\"events\":5"));
        refused(backup.bytes(), "bản kê ghi 5 sự kiện nhưng vị trí cuối là 4.");
    }

    @Test
    void a_hole_in_a_stream_is_found() throws IOException {
        backup.events.set(3, event(4, "unit-95", 3, "unit.ended", "{}"));
        refused(backup.bytes(), EVENTS + "dòng 4: vị trí 4: dòng sự kiện unit-95 có thứ tự 3 trong khi phải là 2.");
    }

    @Test
    void a_stream_that_does_not_begin_at_0_is_found() throws IOException {
        backup.events.set(1, event(2, "donor-1", 1, "donor.added", "{}"));
        refused(backup.bytes(), "donor-1 có thứ tự 1 trong khi phải là 0.");
    }

    @Test
    void an_event_that_nobody_knows_is_found() throws IOException {
        backup.events.set(3, event(4, "unit-95", 2, "unit.sold", "{}"));
        refused(backup.bytes(), "không biết loại sự kiện \"unit.sold\"");
    }

    @Test
    void a_payload_that_is_no_json_is_found() throws IOException {
        for (String payload : List.of("{\"a\":1", "[]", "{} {}", "", "\\N")) {
            backup.events.set(3, event(4, "unit-95", 2, "unit.ended", payload));
            refused(backup.bytes(), "vị trí 4: payload không phải JSON.");
        }
    }

    @Test
    void a_value_that_was_changed_is_found_by_its_hash() throws IOException {
        String rows = String.join("\n", backup.events) + "\n";
        backup.with(BackupFile.entry(BackupFile.EVENTS), rows.replace("Cà Mau", "Sóc Trăng"));
        refused(backup.bytes(), EVENTS + "nội dung đã bị thay đổi");
    }

    @Test
    void a_part_that_is_missing_or_too_many_is_named() throws IOException {
        refused(ABackup.whole().with(BackupFile.MASTER_KEY, null).bytes(), "thiếu phần keys/master.json.");
        refused(ABackup.whole().with(BackupFile.MANIFEST, null).bytes(), "manifest.json");
        refused(
                ABackup.whole().with("tables/ledger.more.copy", "1\n").bytes(),
                "ledger.more.copy không nằm trong bản kê");
    }

    @Test
    void another_format_is_not_guessed_at() throws IOException {
        refused(
                backup.telling(manifest -> manifest.replace("\"format\":1", "\"format\":2"))
                        .bytes(),
                "dạng tệp 2");
    }

    private Node check(byte[] bytes) throws IOException {
        return new Verifier(file(bytes)).check();
    }

    private void refused(byte[] bytes, String first) {
        assertThatThrownBy(() -> check(bytes)).isInstanceOfSatisfying(Failure.class, damage -> {
            assertThat(damage.exit()).isEqualTo(Exit.CHECK_FAILED);
            assertThat(damage.what().vi()).contains(first);
            assertThat(damage.what().en()).isNotEqualTo(damage.what().vi());
        });
    }

    private List<String> contents(byte[] bytes) throws IOException {
        try (var zip = new ZipFile(file(bytes).toFile())) {
            var contents = new java.util.ArrayList<String>();
            for (var entry : zip.stream().toList())
                contents.add(entry.getName()
                        + new String(
                                zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            return contents;
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("backup.zip"), bytes);
    }
}
