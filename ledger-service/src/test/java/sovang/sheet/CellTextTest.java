package sovang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellTextTest {

    @TempDir
    Path home;

    @Test
    void a_number_with_three_decimals_is_no_amount_and_still_a_rate() throws IOException {
        List<String> row = row(12.345, 7.925, 1_500_000);
        assertThat(Cells.dong(row.get(0))).isNull();
        assertThat(Cells.thousandths(row.get(1))).isEqualTo(7_925);
        assertThat(Cells.dong(row.get(2))).hasToString("1500000");
    }

    @Test
    void spaces_that_do_not_break_are_spaces() throws IOException {
        assertThat(row("95001\u00A0", "Hộ\u202Fnghèo")).containsExactly("95001 ", "Hộ nghèo");
    }

    private List<String> row(Object... cells) throws IOException {
        Path file = home.resolve("f.xlsx");
        try (var to = Files.newOutputStream(file);
                var book = new Workbook(to, "test", "1.0")) {
            var sheet = book.newWorksheet("s");
            for (int at = 0; at < cells.length; at++) {
                if (cells[at] instanceof Number number) sheet.value(0, at, number);
                else sheet.value(0, at, cells[at].toString());
            }
        }
        try (var in = Files.newInputStream(file);
                var upload = Upload.receive(in, home.resolve("f.tmp"), 1 << 20, "TOO_LARGE");
                Sheet sheet = XlsxSheet.open(upload)) {
            @Nullable List<String> row = sheet.next();
            return row == null ? List.of() : row;
        }
    }
}
