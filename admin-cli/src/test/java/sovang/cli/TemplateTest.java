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
    void new_rows_are_sent_one_by_one_each_under_the_key_that_the_service_gave_it() throws IOException {
        fill(
                List.of("95", "VNN", "d1", 50_000_000, "17/10/2024", "1/9/2024"),
                List.of("95", "VNN", "d2", "30.000.000", "2024-11-01", "01.09.2024"));
        says(row(0, "new", "\"key\":\"row-1\""), row(1, "new", "\"key\":\"row-2\""));
        ledger.answers("POST /v1/pledges", 201, "{\"id\":\"p1\",\"position\":1}");
        Person.Said said = imports();
        assertThat(said.exit()).isZero();
        assertThat(said.out()).startsWith("Đã ghi 2 dòng mới, 0 dòng đã có, 0 dòng chờ xem lại, 0 dòng lỗi.");
        assertThat(ledger.asked.get(0).line()).isEqualTo("POST /v1/lists/pledge");
        assertThat(ledger.asked.get(1).body())
                .isEqualTo(
                        "{\"unit\":\"95\",\"fund\":\"VNN\",\"donor\":\"d1\",\"amount\":50000000,\"due\":\"2024-10-17\",\"on\":\"2024-09-01\"}");
        assertThat(ledger.asked.get(1).headers().get("Idempotency-key")).isEqualTo("row-1");
        assertThat(ledger.asked.get(2).body()).contains("\"amount\":30000000").contains("\"on\":\"2024-09-01\"");
        assertThat(ledger.asked.get(2).headers().get("Idempotency-key")).isEqualTo("row-2");
    }

    @Test
    void the_same_file_again_says_that_nothing_was_recorded() throws IOException {
        fill(List.of("95", "VNN", "d1", 50_000_000, "", "2024-09-01"));
        says(row(0, "again", "\"id\":\"p1\""));
        Person.Said said = imports();
        assertThat(said.exit()).isZero();
        assertThat(said.out()).startsWith("Đã ghi 0 dòng mới, 1 dòng đã có");
        assertThat(ledger.asked).hasSize(1);
    }

    @Test
    void a_row_that_asks_or_was_changed_waits_and_says_how_it_goes_on() throws IOException {
        fill(
                List.of("95", "VNN", "d1", 50_000_000, "", "2024-09-01"),
                List.of("95", "VNN", "d2", 30_000_000, "", "2024-09-01"));
        says(
                row(
                        0,
                        "twin",
                        "\"id\":\"p1\",\"list\":\"0123456789abcdef\",\"confirm\":\"LIST_ROW_TWIN\",\"dong\":50000000"),
                row(
                        1,
                        "changed",
                        "\"id\":\"p2\",\"column\":\"amount\",\"confirm\":\"LIST_ROW_CHANGED\",\"dong\":30000000"));
        Person.Said said = imports();
        assertThat(said.exit()).isEqualTo(6);
        assertThat(said.out()).startsWith("Đã ghi 0 dòng mới, 0 dòng đã có, 2 dòng chờ xem lại");
        assertThat(said.err())
                .contains("--confirm LIST_ROW_TWIN", "--list 0123456789abcdef", "50.000.000 ₫")
                .contains("«Số tiền»", "sovang pledge amend p2 --amount", "--confirm LIST_ROW_CHANGED");
        person.types("pledge", "import", file.toString(), "--confirm", "LIST_ROW_TWIN", "--list", "Ấp 2");
        assertThat(ledger.asked.get(1).line()).isEqualTo("POST /v1/lists/pledge?confirm=LIST_ROW_TWIN");
        assertThat(ledger.asked.get(1).body()).startsWith("{\"list\":\"Ấp 2\",\"rows\":[");
    }

    @Test
    void at_a_terminal_the_person_is_asked_with_the_amount_at_stake() throws IOException {
        fill(List.of("95", "VNN", "d1", 50_000_000, "", "2024-09-01"));
        says(row(0, "twin", "\"id\":\"p1\",\"confirm\":\"LIST_ROW_TWIN\",\"dong\":50000000"));
        says(row(0, "new", "\"key\":\"row-1\""));
        ledger.answers("POST /v1/pledges", 201, "{\"id\":\"p2\",\"position\":1}");
        person.terminal = true;
        person.types = "y\n";
        Person.Said said = imports();
        assertThat(said.exit()).isZero();
        assertThat(said.out() + said.err()).contains("50.000.000 ₫");
    }

    @Test
    void a_row_without_a_day_takes_that_of_the_command_and_is_refused_without() throws IOException {
        fill(List.of("95", "VNN", "d1", 50_000_000));
        Person.Said said = imports();
        assertThat(said.exit()).isEqualTo(6);
        assertThat(said.err()).contains("--on NGÀY");
        assertThat(ledger.asked).isEmpty();
        says(row(0, "new", "\"key\":\"row-1\""));
        ledger.answers("POST /v1/pledges", 201, "{\"id\":\"p1\",\"position\":1}");
        person.types("pledge", "import", file.toString(), "--on", "2024-09-05");
        assertThat(ledger.last().body()).contains("\"on\":\"2024-09-05\"");
    }

    @Test
    void errors_stand_beside_their_cells_and_booked_rows_are_not_sent_again() throws IOException {
        fill(
                List.of("95", "VNN", "d1", "50.000.000", "", "2024-09-01"),
                List.of("95", "VNN", "d2", "1,5", "", "2024-09-01"),
                List.of("95", "VNN", "", "7000", "", "2024-09-01"));
        says(row(0, "new", "\"key\":\"row-1\""));
        ledger.answers("POST /v1/pledges", 201, "{\"id\":\"p1\",\"position\":1}");
        Person.Said said = imports();
        assertThat(said.exit()).isEqualTo(8);
        assertThat(said.err()).contains("dòng 3").contains("dòng 4: Còn trống.");
        Path copy = home.resolve("dangky-loi.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(copy.toFile())) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(9)).isEqualTo("p1");
            assertThat(rows.get(2).getCellText(10)).contains("1,5");
            assertThat(rows.get(2).getCellText(3)).isEqualTo("1,5");
        }
        Person.Said again = person.types("pledge", "import", copy.toString());
        assertThat(again.out()).startsWith("Đã ghi 0 dòng mới, 1 dòng đã có");
        assertThat(ledger.last().line()).isEqualTo("POST /v1/lists/pledge");
    }

    @Test
    void what_the_service_refuses_is_written_beside_the_row() throws IOException {
        fill(List.of("95", "VNN", "d1", "50.000.000", "", "2024-09-01"));
        says(row(0, "new", "\"key\":\"row-1\""));
        ledger.answers(
                "POST /v1/pledges", 422, "{\"status\":422,\"code\":\"X\",\"detail\":\"Không có người ủng hộ d1.\"}");
        Person.Said said = imports();
        assertThat(said.exit()).isEqualTo(6);
        assertThat(said.err()).contains("Không có người ủng hộ d1.");
    }

    @Test
    void columns_are_known_by_their_headings_and_a_column_of_her_own_is_told_and_not_read() throws IOException {
        fill(
                List.of("Số tiền *", "Ghi chú", "MÃ ĐƠN VỊ", "Quỹ", "Mã người ủng hộ", "Ngày đăng ký", "Hạn nộp"),
                List.of(8_100_000, "hẹn gọi lại", "95", "VNN", "d1", "2024-09-20", "2024-11-05"));
        says(row(0, "new", "\"key\":\"row-1\""));
        ledger.answers("POST /v1/pledges", 201, "{\"id\":\"p1\",\"position\":1}");
        Person.Said said = imports();
        assertThat(said.err()).contains("Ghi chú");
        assertThat(ledger.last().body())
                .isEqualTo(
                        "{\"unit\":\"95\",\"fund\":\"VNN\",\"donor\":\"d1\",\"amount\":8100000,\"due\":\"2024-11-05\",\"on\":\"2024-09-20\"}");
    }

    @Test
    void a_file_that_lacks_a_column_that_must_be_there_is_refused_whole() throws IOException {
        fill(List.of("Mã đơn vị", "Số tiền"), List.of("95", 7_000));
        Person.Said said = imports();
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("Quỹ");
    }

    @Test
    void a_number_cell_with_decimals_is_no_amount() throws IOException {
        fill(List.of("95", "VNN", "d1", 12.345, "", "2024-09-01"));
        Person.Said said = imports();
        assertThat(said.exit()).isEqualTo(6);
        assertThat(said.err()).contains("12.345");
        assertThat(ledger.asked).isEmpty();
    }

    @Test
    void a_column_with_one_month_first_has_no_sure_day_and_the_file_is_refused() throws IOException {
        fill(List.of("95", "VNN", "d1", 7_000, "", "9/10/2024"), List.of("95", "VNN", "d2", 7_000, "", "09/21/2024"));
        Person.Said said = imports();
        assertThat(said.exit()).isEqualTo(6);
        assertThat(said.err()).contains("Ngày đăng ký", "09/21/2024");
        assertThat(ledger.asked).isEmpty();
    }

    @Test
    void a_code_that_excel_took_for_a_number_is_refused_where_zeros_may_be_lost() throws IOException {
        fill(List.of("Mã đơn vị", "Tên đơn vị", "Cấp"), List.of(1, "Thành phố Hà Nội", "tinh"));
        Person.Said said = person.types("unit", "import", file.toString());
        assertThat(said.exit()).isEqualTo(6);
        assertThat(said.err()).contains("số 0 ở đầu");
    }

    private Person.Said imports() {
        return person.types("pledge", "import", file.toString());
    }

    private void says(String... rows) {
        ledger.answers("POST /v1/lists/pledge", 200, "{\"rows\":[" + String.join(",", rows) + "]}");
    }

    private static String row(int row, String state, String more) {
        return "{\"row\":" + row + ",\"state\":\"" + state + "\"," + more + "}";
    }

    private static final List<String> PLEDGE = List.of(
            "Mã đơn vị *",
            "Quỹ *",
            "Mã người ủng hộ *",
            "Số tiền *",
            "Hạn nộp",
            "Ngày đăng ký",
            "Đợt vận động",
            "Đứng tên",
            "Biên bản",
            "Đã ghi (đừng sửa)");

    private void fill(List<?>... rows) throws IOException {
        try (OutputStream to = Files.newOutputStream(file);
                Workbook book = new Workbook(to, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("pledge");
            boolean titled = rows[0].contains("Số tiền *") || rows[0].contains("Mã đơn vị");
            if (!titled) for (int at = 0; at < PLEDGE.size(); at++) sheet.value(0, at, PLEDGE.get(at));
            int first = titled ? 0 : 1;
            for (int row = 0; row < rows.length; row++) {
                for (int at = 0; at < rows[row].size(); at++) {
                    Object cell = rows[row].get(at);
                    if (cell instanceof Number number) sheet.value(row + first, at, number);
                    else sheet.value(row + first, at, cell.toString());
                }
            }
        }
    }
}
