package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file holds everything, as what it is, or says loudly that it does not. */
class ExportTest {

    @TempDir
    Path home;

    private FakeLedger ledger;
    private Person person;

    @BeforeEach
    void open() throws IOException {
        ledger = new FakeLedger();
        person = new Person(home).speakingTo(ledger);
        ledger.answers(
                        "GET /v1/pledges",
                        200,
                        "{\"items\":[{\"id\":\"p1\",\"donorName\":\"=1+1\",\"amount\":5,\"paid\":2,\"outstanding\":3,\"due\":\"2024-10-17\"}],\"next\":\"c2\"}")
                .answers(
                        "GET /v1/pledges",
                        200,
                        "{\"items\":[{\"id\":\"p2\",\"donorName\":\"Ánh\\u202E\\u001B[2J\",\"amount\":7,\"paid\":0,\"outstanding\":7}],\"next\":null}");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_file_holds_every_page_without_being_asked() throws IOException {
        Path file = home.resolve("dangky.csv");
        assertThat(person.types("pledge", "list", "--out", file.toString()).exit())
                .isZero();
        assertThat(Files.readString(file)).contains("\np1,", "\np2,");
    }

    @Test
    void a_file_with_one_page_says_that_it_is_not_whole() throws IOException {
        Path file = home.resolve("dangky.csv");
        var said = person.types("pledge", "list", "--page-size", "1", "--out", file.toString());
        assertThat(said.exit()).isEqualTo(8);
        assertThat(said.err()).contains("CHƯA ĐỦ");
    }

    @Test
    void a_book_in_a_file_holds_every_voucher() throws IOException {
        ledger.answers("GET /v1/books", 200, "{\"items\":[{\"book\":\"95-VNN-2024\",\"vouchers\":[]}],\"next\":null}")
                .answers(
                        "GET /v1/books/95-VNN-2024/entries",
                        200,
                        "{\"items\":[{\"voucher\":\"BC-2024-000001\"}],\"next\":\"c2\"}")
                .answers(
                        "GET /v1/books/95-VNN-2024/entries",
                        200,
                        "{\"items\":[{\"voucher\":\"BC-2024-000002\"}],\"next\":null}");
        Path file = home.resolve("so.csv");
        assertThat(person.types("book", "show", "95-VNN-2024", "--out", file.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).contains("BC-2024-000001", "BC-2024-000002");
    }

    @Test
    void days_are_days_numbers_are_numbers_and_the_sum_stands_below() throws IOException {
        Path file = home.resolve("dangky.xlsx");
        person.types("pledge", "list", "--out", file.toString());
        List<Row> rows = rows(file, 0);
        assertThat(rows.getFirst().getCellText(0)).isNotBlank();
        Row first = rows.get(3);
        assertThat(cell(first, "5")).isEqualTo(CellType.NUMBER);
        assertThat(first.stream().filter(cell -> cell != null && cell.getType() == CellType.NUMBER))
                .anyMatch(cell -> cell.getRawValue().startsWith("45582")); // 17/10/2024
        assertThat(rows.getLast().getCellText(0)).isEqualTo("Cộng");
        assertThat(rows.getLast().stream()
                        .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                        .map(cell -> (BigDecimal) cell.getValue()))
                .containsExactly(new BigDecimal(12), new BigDecimal(2), new BigDecimal(10));
    }

    @Test
    void no_text_becomes_a_formula_and_none_steers_the_terminal() throws IOException {
        Path file = home.resolve("dangky.csv");
        person.types("pledge", "list", "--out", file.toString());
        assertThat(Files.readString(file)).contains(",'=1+1,");
        assertThat(person.types("pledge", "list").out()).contains("Ánh").doesNotContain("\u001B", "\u202E");
    }

    @Test
    void progress_in_a_file_has_every_figure_of_the_answer() throws IOException {
        ledger.answers("GET /v1/progress", 200, """
                {"year":2024,"position":9,"fund":{"target":100,"received":42,"byUnit":[{"unit":"95","name":"Bạc Liêu","received":41}],
                "byMonth":[{"month":"2024-09","received":40}]},"households":{"takenOn":39,"byClass":[{"key":"HO_NGHEO","takenOn":38}]},
                "credit":{"met":37}}""");
        Path csv = home.resolve("tiendo.csv");
        person.types("progress", "--year", "2024", "--out", csv.toString());
        assertThat(Files.readAllLines(csv))
                .contains("fund,,received,42", "fund.byUnit,95,received,41", "fund.byMonth,2024-09,received,40")
                .contains("households.byClass,HO_NGHEO,takenOn,38", "credit,,met,37");
        Path xlsx = home.resolve("tiendo.xlsx");
        person.types("progress", "--year", "2024", "--out", xlsx.toString());
        try (var book = new ReadableWorkbook(Files.newInputStream(xlsx))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .contains("Tổng số", "Theo quỹ", "Theo đơn vị", "Theo tháng", "Theo loại hộ");
        }
    }

    private static CellType cell(Row row, String raw) {
        return row.stream()
                .filter(cell -> cell != null && raw.equals(cell.getRawValue()))
                .findFirst()
                .orElseThrow()
                .getType();
    }

    private static List<Row> rows(Path file, int sheet) throws IOException {
        try (var book = new ReadableWorkbook(Files.newInputStream(file))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }
}
