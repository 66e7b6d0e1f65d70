package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {

    @TempDir
    Path home;

    private FakeLedger ledger;
    private Person person;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        ledger = new FakeLedger();
        person = new Person(home).speakingTo(ledger);
        file = home.resolve("dangky.xlsx");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_form_has_its_titles_and_sheets_to_look_codes_up() throws IOException {
        ledger.answers("GET /v1/units", 200, "{\"items\":[{\"code\":\"95\",\"name\":\"Bạc Liêu\"}]}")
                .answers("GET /v1/funds", 200, "{\"items\":[{\"code\":\"VNN\",\"name\":\"Vì người nghèo\"}]}")
                .answers("GET /v1/donors", 200, "{\"items\":[]}");
        assertThat(person.types("template", "pledge", "--out", file.toString()).exit())
                .isZero();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            assertThat(book.getFirstSheet().read().getFirst().getCellText(0)).isEqualTo("Mã đơn vị *");
            assertThat(book.findSheet("Đơn vị").orElseThrow().read().get(1).getCellText(0))
                    .isEqualTo("95");
            assertThat(book.findSheet("Quỹ").orElseThrow().read().get(1).getCellText(1))
                    .isEqualTo("Vì người nghèo");
        }
    }

    @Test
    void rows_are_sent_one_by_one_each_under_a_key_of_its_own() throws IOException {
        fill(
                List.of("95", "VNN", "d1", 50_000_000, "17/10/2024"),
                List.of("95", "VNN", "d2", "30.000.000", "2024-11-01"));
        ledger.answers("POST /v1/pledges", 201, "{\"id\":\"p1\",\"position\":1}");
        Person.Said said = person.types("pledge", "import", file.toString());
        assertThat(said.exit()).isZero();
        assertThat(said.out()).startsWith("Đã ghi 2 dòng, 0 dòng lỗi");
        assertThat(ledger.asked.get(0).body())
                .isEqualTo(
                        "{\"unit\":\"95\",\"fund\":\"VNN\",\"donor\":\"d1\",\"amount\":50000000,\"due\":\"2024-10-17\"}");
        assertThat(ledger.asked.get(1).body()).contains("\"amount\":30000000");
        assertThat(ledger.asked.get(0).headers().get("Idempotency-key"))
                .isNotEqualTo(ledger.asked.get(1).headers().get("Idempotency-key"));
    }

    @Test
    void errors_stand_beside_their_cells_and_booked_rows_are_not_sent_again() throws IOException {
        fill(
                List.of("95", "VNN", "d1", "50.000.000"),
                List.of("95", "VNN", "d2", "1,5"),
                List.of("95", "VNN", "", "7000"));
        ledger.answers("POST /v1/pledges", 201, "{\"id\":\"p1\",\"position\":1}");
        Person.Said said = person.types("pledge", "import", file.toString());
        assertThat(said.exit()).isEqualTo(8);
        assertThat(said.err()).contains("dòng 3").contains("dòng 4: Còn trống.");
        Path copy = home.resolve("dangky-loi.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(copy.toFile())) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(9)).isEqualTo("p1");
            assertThat(rows.get(2).getCellText(10)).contains("1,5");
            assertThat(rows.get(2).getCellText(3)).isEqualTo("1,5");
        }
        person.types("pledge", "import", copy.toString());
        assertThat(ledger.asked).hasSize(1);
    }

    @Test
    void what_the_service_refuses_is_written_beside_the_row() throws IOException {
        fill(List.of("95", "VNN", "d1", "50.000.000"));
        ledger.answers(
                "POST /v1/pledges", 422, "{\"status\":422,\"code\":\"X\",\"detail\":\"Không có người ủng hộ d1.\"}");
        Person.Said said = person.types("pledge", "import", file.toString());
        assertThat(said.exit()).isEqualTo(6);
        assertThat(said.err()).contains("Không có người ủng hộ d1.");
    }

    @SafeVarargs
    private void fill(List<Object>... rows) throws IOException {
        try (OutputStream to = Files.newOutputStream(file);
                Workbook book = new Workbook(to, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("pledge");
            sheet.value(0, 0, "tiêu đề");
            for (int row = 0; row < rows.length; row++) {
                for (int at = 0; at < rows[row].size(); at++) {
                    Object cell = rows[row].get(at);
                    if (cell instanceof Number number) sheet.value(row + 1, at, number);
                    else sheet.value(row + 1, at, cell.toString());
                }
            }
        }
    }
}
