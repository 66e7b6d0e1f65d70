package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import sovang.cli.demo.ReviewGenerator;

class HouseholdCommandsTest extends Conversation {

    private static final String DONE =
            "{\"id\":\"review-1\",\"position\":9,\"rows\":2,\"standard\":\"07-2021\",\"registered\":1,\"classified\":2,"
                    + "\"unchanged\":0,\"skipped\":0,\"changes\":[{\"from\":\"HO_NGHEO\",\"to\":\"HO_MOI_THOAT_NGHEO\",\"households\":1}],"
                    + "\"duplicateCount\":1,\"duplicates\":[{\"unit\":\"95\",\"code\":\"H2\",\"otherUnit\":\"95\",\"otherCode\":\"H1\"}],"
                    + "\"missingCount\":0,\"missing\":[],\"bad\":[]}";

    @Test
    void one_command_registers_and_classes() {
        ledger.answers("POST /v1/households", 200, "{\"id\":\"household-1\",\"position\":5}");
        var said = person.types(
                "household",
                "add",
                "--unit",
                "95",
                "--code",
                "HN-001",
                "--head",
                "Nguyễn Văn Minh",
                "--class",
                "ho-ngheo",
                "--decision",
                "12/QĐ",
                "--on",
                "2025-12-15",
                "--hard-area",
                "--members",
                "4",
                "--flag",
                "tre_em,nguoi_co_cong");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out()).contains("Đã lập sổ hộ HN-001, mã household-1.");
        assertThat(ledger.last().body())
                .isEqualTo(
                        "{\"unit\":\"95\",\"code\":\"HN-001\",\"about\":{\"head\":\"Nguyễn Văn Minh\",\"hardArea\":true,"
                                + "\"members\":4,\"flags\":[\"TRE_EM\",\"NGUOI_CO_CONG\"]},\"classified\":{\"class\":\"HO_NGHEO\","
                                + "\"decision\":\"12/QĐ\"},\"on\":\"2025-12-15\"}");
        assertThat(person.types("household", "add", "--unit", "95", "--code", "x", "--class", "giau")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_review_list_tells_what_it_changes_and_whom_it_doubts() throws IOException {
        Path list = Files.writeString(home.resolve("list.csv"), "x");
        ledger.answers("POST /v1/households/review", 200, DONE);
        var said = person.types("household", "import", list.toString(), "--decision", "9/QĐ", "--on", "2025-12-15");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("2 dòng, chuẩn nghèo 07-2021: 1 hộ mới")
                .contains("hộ mới thoát nghèo")
                .contains("1 cặp hộ nghi trùng");
        assertThat(ledger.last().line()).contains("on=2025-12-15").doesNotContain("dryRun");
        person.types("household", "import", list.toString(), "--decision", "9/QĐ", "--on", "2025-12-15", "--dry-run");
        assertThat(ledger.last().line()).contains("dryRun=true");
    }

    @Test
    void what_stands_there_already_is_said_to_be_unchanged() {
        ledger.answers("POST /v1/households/h1/classify", 200, "{\"id\":\"h1\",\"position\":0,\"unchanged\":true}");
        assertThat(person.types("household", "classify", "h1", "--class", "KHAC", "--decision", "1/QĐ")
                        .out())
                .contains("không có gì thay đổi");
    }

    @Test
    void the_form_has_sheets_for_units_indicators_and_flags() throws IOException {
        ledger.answers("GET /v1/units", 200, "{\"items\":[{\"code\":\"95\",\"name\":\"Bạc Liêu\"}]}")
                .answers(
                        "GET /v1/standards",
                        200,
                        "{\"items\":[{\"id\":\"07-2021\",\"indicators\":[{\"code\":\"VIEC_LAM\",\"name\":\"Việc làm\"}]}]}");
        Path form = home.resolve("rasoat.xlsx");
        assertThat(person.types("template", "household", "--out", form.toString())
                        .exit())
                .isZero();
        try (ReadableWorkbook book = new ReadableWorkbook(form.toFile())) {
            assertThat(book.findSheet("Chỉ số thiếu hụt")
                            .orElseThrow()
                            .read()
                            .get(1)
                            .getCellText(0))
                    .isEqualTo("VIEC_LAM");
            assertThat(book.findSheet("Đối tượng ưu tiên")
                            .orElseThrow()
                            .read()
                            .get(1)
                            .getCellText(1))
                    .isEqualTo("dân tộc thiểu số");
        }
    }

    @Test
    void a_made_up_province_is_that_of_the_scheme_and_three_of_ten_poor_leave_within_the_year() throws IOException {
        Path before = home.resolve("before.csv");
        Path after = home.resolve("after.csv");
        ReviewGenerator.province(1).writeTo(before, false);
        ReviewGenerator.province(1).writeTo(after, true);
        List<String> first = Files.readAllLines(before);
        List<String> second = Files.readAllLines(after);
        assertThat(first).hasSize(ReviewGenerator.PROVINCE + 1).hasSameSizeAs(second);
        assertThat(count(first, ",HO_NGHEO,")).isEqualTo(4_031);
        assertThat(count(first, ",HO_CAN_NGHEO,")).isEqualTo(6_574);
        long left = 0;
        long back = 0;
        for (int row = 1; row < first.size(); row++) {
            boolean was = first.get(row).contains(",HO_NGHEO,");
            boolean is = second.get(row).contains(",HO_NGHEO,");
            if (was && !is) left++;
            if (!was && is) back++;
        }
        assertThat(left).isBetween(1_000L, 1_400L);
        assertThat(back).isBetween(150L, 400L);
        assertThat(first.stream().skip(1).map(row -> row.substring(0, 13)).collect(Collectors.toSet()))
                .hasSize(ReviewGenerator.PROVINCE);
        Path again = home.resolve("again.csv");
        ReviewGenerator.province(1).writeTo(again, false);
        assertThat(again).hasSameBinaryContentAs(before);
    }

    private static long count(List<String> rows, String what) {
        return rows.stream().filter(row -> row.contains(what)).count();
    }
}
