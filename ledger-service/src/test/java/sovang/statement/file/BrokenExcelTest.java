package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sovang.statement.file.ReadingExcelTest.header;
import static sovang.statement.file.ReadingExcelTest.line;
import static sovang.statement.file.ReadingExcelTest.sheet;
import static sovang.statement.file.ReadingExcelTest.workbook;
import static sovang.statement.file.Statements.bytes;
import static sovang.statement.file.Statements.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import sovang.money.Dong;
import sovang.refusal.Refusal;

class BrokenExcelTest {

    @Test
    void a_broken_workbook_is_refused_and_nothing_is_left_behind() throws IOException {
        var whole = workbook(workbook -> header(workbook.newWorksheet("a")));
        var before = copies();
        for (int length : new int[] {10, whole.length / 2, whole.length - 1})
            assertThatThrownBy(() -> check(bytes(Arrays.copyOf(whole, length))))
                    .isInstanceOfSatisfying(
                            StatementRefused.class,
                            refused -> assertThat(refused.problem()).isEqualTo(FileProblem.STATEMENT_BROKEN_EXCEL));
        assertThatThrownBy(() -> check(bytes(whole))).hasMessageContaining("no rows");
        assertThat(copies()).isEqualTo(before);
    }

    @Test
    void a_workbook_whose_checksum_does_not_hold_is_refused() {
        var whole = workbook(workbook -> {
            workbook.setCompressionLevel(0);
            var sheet = workbook.newWorksheet("a");
            header(sheet);
            line(sheet, 1, 500_000);
        });
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("500000");
        assertThat(check(bytes(whole)).creditSum()).isEqualTo(Dong.of(500_000));
        whole[at] = '9';
        assertThatThrownBy(() -> check(bytes(whole))).hasMessageContaining("broken");
    }

    @Test
    void too_much_shared_text_is_refused_before_it_is_in_memory() {
        var limits = new FileLimits(10, 100, 20, 1 << 20, 1 << 10);
        var much = sheet(sheet -> {
            for (int row = 1; row < 100; row++) sheet.value(row, 5, "lời nhắn thứ " + row);
        });
        assertThatThrownBy(() -> check(much, limits))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("STATEMENT_TOO_MUCH_TEXT"));
    }

    private static long copies() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("sovang-statement"))
                    .count();
        }
    }
}
