package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PairingTest extends Conversation {

    private static final String PLAN = """
            {"year":2024,"asOf":"2024-01-10","position":41,"proposed":1,"leftOver":2,"sponsorsWithRoom":0,"room":0,\
            "sponsorsWithoutCapacity":1,"items":[{"unit":"95001","householdCode":"HN-1","household":"h1",\
            "householdClass":"HO_NGHEO","priority":1,"sponsor":"s1","sponsorName":"Công ty \\"Đ\\"","year":2024,\
            "purpose":"giúp đỡ","why":"Ưu tiên 1","whyEn":"Priority 1"}]}""";

    @Test
    void a_pairing_is_recorded_and_a_warning_is_told_beside() {
        ledger.answers(
                "POST /v1/pairings",
                200,
                "{\"id\":\"p1\",\"position\":7,\"warning\":\"nhận quá số\",\"warningEn\":\"too many\"}");
        var said = person.types("pairing", "record", "--household", "h1", "--sponsor", "s1", "--year", "2024");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).isEqualTo("Đã ghi phân công giúp đỡ p1. Vị trí 7.\n");
        assertThat(said.err()).contains("Lưu ý: nhận quá số").contains("sovang pairing deliver p1");
        assertThat(ledger.last().body()).isEqualTo("{\"household\":\"h1\",\"sponsor\":\"s1\",\"year\":2024}");
    }

    @Test
    void help_is_delivered() {
        ledger.answers("POST /v1/pairings/p1/deliver", 200, "{\"id\":\"p1\",\"position\":8,\"delivery\":2}");
        var said = person.types("pairing", "deliver", "p1", "--amount", "5.000.000", "--on", "2024-03-10");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).startsWith("Đã ghi giúp đỡ số 2 của phân công p1: 5.000.000 ₫.");
        assertThat(ledger.last().body()).isEqualTo("{\"amount\":5000000,\"on\":\"2024-03-10\"}");
        assertThat(person.types("pairing", "deliver", "p1", "--amount", "5", "--kind", "x")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_proposal_records_nothing_until_it_is_accepted() {
        ledger.answers("GET /v1/pairings/plan", 200, PLAN)
                .answers(
                        "POST /v1/pairings/import",
                        200,
                        "{\"id\":\"QĐ 12\",\"position\":9,\"decision\":\"QĐ 12\",\"recorded\":1}");
        var said = person.types("pairing", "plan", "--year", "2024");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("HN-1").contains("Ưu tiên 1");
        assertThat(said.err()).contains("Đề xuất 1 hộ; còn 2 hộ").contains("--at 41");
        assertThat(ledger.asked).hasSize(1);
        assertThat(person.types("pairing", "plan", "--year", "2024", "--accept", "--decision", "QĐ 12")
                        .exit())
                .isEqualTo(2);
        said = person.types(
                "pairing", "plan", "--year", "2024", "--accept", "--decision", "QĐ 12", "--at", "41", "--yes");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).isEqualTo("Đã ghi 1 phân công theo QĐ 12.\n");
        assertThat(ledger.last().body())
                .isEqualTo("unit,householdCode,sponsor,year,purpose\n\"95001\",\"HN-1\",\"s1\",2024,\"giúp đỡ\"\n");
    }

    @Test
    void a_proposal_is_written_in_the_form_of_a_decision() throws IOException {
        ledger.answers("GET /v1/pairings/plan", 200, PLAN);
        Path file = home.resolve("phancong.csv");
        person.types("pairing", "plan", "--year", "2024", "--out", file.toString());
        assertThat(Files.readString(file))
                .startsWith("unit,householdCode,sponsor,year,purpose,sponsorName,")
                .contains("\n95001,HN-1,s1,2024,giúp đỡ,");
    }

    @Test
    void a_decision_is_sent_as_a_file_and_its_wrong_rows_are_told() throws IOException {
        Path file = Files.writeString(home.resolve("qd.csv"), "unit,sponsor\n95001,s1\n");
        assertThat(person.types("pairing", "import", file.toString()).exit()).isEqualTo(2);
        ledger.answers(
                "POST /v1/pairings/import",
                422,
                "{\"status\":422,\"code\":\"PAIRING_DECISION_HAS_FAULTS\",\"detail\":\"1 trên 1 dòng có lỗi.\","
                        + "\"errors\":[{\"pointer\":\"/rows/2\",\"detail\":\"dòng 2: chưa có\"}]}");
        var said = person.types("pairing", "import", file.toString(), "--decision", "QĐ 12");
        assertThat(said.exit()).isEqualTo(6);
        assertThat(said.err()).contains("dòng 2: chưa có");
    }

    @Test
    void open_is_another_word_for_a_hold_than_for_a_pledge() {
        ledger.answers(
                "GET /v1/holds",
                200,
                "{\"items\":[{\"id\":\"k1\",\"owner\":\"UBMTTQ\",\"state\":\"open\"}],\"next\":null}");
        assertThat(person.types("hold", "list").out()).contains("đang giữ");
    }

    @Test
    void a_passport_is_one_page() {
        ledger.answers(
                "GET /v1/households/h1/passport",
                200,
                "{\"id\":\"h1\",\"head\":\"Nguyễn V. M.\",\"total\":{\"total\":7000000},"
                        + "\"help\":[{\"on\":\"2024-03-10\",\"by\":\"Công ty\",\"kind\":\"money\",\"value\":5000000}]}");
        var said = person.types("household", "passport", "h1");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("Nguyễn V. M.").contains("7.000.000 ₫").contains("2024-03-10");
    }
}
