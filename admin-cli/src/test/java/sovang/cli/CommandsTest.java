package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest extends Conversation {

    @Test
    void a_receipt_is_corrected_in_what_is_named_and_in_nothing_else() {
        ledger.answers("POST /v1/receipts/r1/correct", 201, "{\"id\":\"r2\",\"position\":18,\"dryRun\":false}");
        Person.Said said = person.types(
                "receipt",
                "correct",
                "r1",
                "--bank-account",
                "0011",
                "--no-anonymous",
                "--class",
                "mis_sent",
                "--reason",
                "tiền chuyển khoản");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(ledger.last().body())
                .isEqualTo("{\"channel\":\"BANK\",\"account\":\"0011\",\"anonymous\":false,\"class\":\"MIS_SENT\","
                        + "\"reason\":\"tiền chuyển khoản\"}");
        assertThat(person.types("receipt", "correct", "r1", "--reason", "không gì")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_pledge_is_sent_as_it_was_typed_under_a_key_that_is_told() {
        ledger.answers("POST /v1/pledges", 201, "{\"id\":\"p1\",\"position\":17,\"dryRun\":false}");
        Person.Said said = person.types(
                "pledge",
                "record",
                "--unit",
                "95",
                "--fund",
                "VNN",
                "--donor",
                "d1",
                "--amount",
                "50.000.000",
                "--due",
                "17/10/2024");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).isEqualTo("Đã ghi đăng ký ủng hộ p1: 50.000.000 ₫. Vị trí 17.\n");
        assertThat(ledger.last().body())
                .isEqualTo(
                        "{\"unit\":\"95\",\"fund\":\"VNN\",\"donor\":\"d1\",\"amount\":50000000,\"due\":\"2024-10-17\"}");
        assertThat(said.err()).contains(ledger.last().headers().get("Idempotency-key"));
        assertThat(ledger.last().headers()).containsEntry("Authorization", "Bearer secret");
        assertThat(ledger.last().headers()).containsEntry("Accept-language", "vi");
    }

    @Test
    void a_write_as_json_is_the_services_own_text() {
        String answer = "{\"id\":\"d1\",\"position\":3,\"name\":\"Công ty\"}";
        ledger.answers("POST /v1/donors", 201, answer);
        Person.Said said = person.types("donor", "add", "--kind", "enterprise", "--name", "Công ty", "-o", "json");
        assertThat(said.out()).isEqualTo(answer + "\n");
    }

    @Test
    void a_dry_run_asks_the_service_to_record_nothing_and_says_so() {
        ledger.answers("POST /v1/units", 200, "{\"id\":\"95\",\"position\":0,\"dryRun\":true}");
        Person.Said said =
                person.types("unit", "add", "--code", "95", "--name", "Bạc Liêu", "--level", "tinh", "--dry-run");
        assertThat(ledger.last().line()).isEqualTo("POST /v1/units?dryRun=true");
        assertThat(said.out()).startsWith("Chạy thử, chưa ghi gì:");
    }

    @Test
    void what_found_the_service_busy_is_tried_again_under_the_same_key() {
        ledger.answers("POST /v1/units", 503, "{\"status\":503}")
                .answers("POST /v1/units", 409, "{\"status\":409,\"code\":\"STORE_BUSY\"}")
                .answers("POST /v1/units", 201, "{\"id\":\"95\",\"position\":1}");
        Person.Said said = person.types("unit", "add", "--code", "95", "--name", "Bạc Liêu", "--level", "tinh");
        assertThat(said.exit()).isZero();
        assertThat(ledger.asked).hasSize(3);
        assertThat(ledger.asked.stream()
                        .map(asked -> asked.headers().get("Idempotency-key"))
                        .distinct())
                .hasSize(1);
        assertThat(person.pauses).hasValue(2);
    }

    @Test
    void a_given_key_is_used_and_a_replayed_answer_is_told() {
        ledger.answers("POST /v1/units", 200, "{\"id\":\"95\",\"position\":1}", Map.of("Idempotency-Replayed", "true"));
        Person.Said said = person.types(
                "unit", "add", "--code", "95", "--name", "Bạc Liêu", "--level", "tinh", "--idempotency-key", "k1");
        assertThat(ledger.last().headers()).containsEntry("Idempotency-key", "k1");
        assertThat(said.err()).contains("đã được ghi từ trước");
    }

    @ParameterizedTest
    @CsvSource({"400, 6", "401, 4", "403, 4", "404, 3", "409, 5", "413, 6", "422, 6", "500, 1", "503, 1"})
    void each_answer_has_its_exit_code(int status, int exit) {
        ledger.answers(
                "POST /v1/units", status, "{\"status\":" + status + ",\"code\":\"UNIT_X\",\"detail\":\"Vì sao.\"}");
        Person.Said said = person.types("unit", "add", "--code", "95", "--name", "Bạc Liêu", "--level", "tinh");
        assertThat(said.exit()).isEqualTo(exit);
        assertThat(said.out()).isEmpty();
        if (status != 401) assertThat(said.err()).contains("Lỗi: Vì sao. [UNIT_X]");
        assertThat(said.err()).doesNotContain("\tat ");
    }

    @Test
    void the_fields_that_a_problem_names_are_told() {
        ledger.answers(
                "POST /v1/units",
                422,
                "{\"status\":422,\"code\":\"INVALID\",\"detail\":\"Sai.\",\"errors\":[{\"pointer\":\"/code\",\"detail\":\"đã có\"}]}");
        assertThat(person.types("unit", "add", "--code", "95", "--name", "Bạc Liêu", "--level", "tinh")
                        .err())
                .contains("  - /code đã có");
    }

    @Test
    void nobody_listening_is_one_sentence_and_failure() {
        ledger.close();
        Person.Said said = person.types("unit", "list");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("Không nối được máy chủ").doesNotContain("\tat ");
        assertThat(person.pauses).hasValue(4);
    }

    @Test
    void a_trace_is_shown_to_those_who_ask() {
        ledger.close();
        assertThat(person.types("unit", "list", "--debug").err()).contains("\tat ");
    }

    @Test
    void something_else_at_the_address_is_told_as_such() {
        ledger.answers("GET /v1/units", 200, "<html>");
        Person.Said said = person.types("unit", "list");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("không đúng dạng");
    }

    @Test
    void a_list_is_a_table_for_people_and_data_for_programs() {
        String json =
                "{\"items\":[{\"id\":\"p1\",\"donorName\":\"Nguyễn Văn An\",\"amount\":50000000,\"state\":\"open\"}],\"next\":\"c2\"}";
        ledger.answers("GET /v1/pledges", 200, json);
        assertThat(person.types("pledge", "list").out()).isEqualTo("""
                        Mã  Người ủng hộ        Đăng ký  Tình trạng
                        p1  Nguyễn Văn An  50.000.000 ₫  chưa nộp đủ
                        """);
        assertThat(person.types("pledge", "list").err()).contains("--cursor c2");
        assertThat(person.types("pledge", "list", "-o", "json").out()).isEqualTo(json + "\n");
        assertThat(person.types("pledge", "list", "-o", "csv", "--page-size", "1")
                        .out())
                .contains("\np1,,,,,,Nguyễn Văn An,50000000,,,,open,\n");
        assertThat(person.types("pledge", "list", "-o", "tsv", "--page-size", "1")
                        .out())
                .contains("\t50000000\t");
    }

    @Test
    void every_page_is_fetched_when_asked() {
        ledger.answers("GET /v1/units", 200, "{\"items\":[{\"code\":\"95\"}],\"next\":\"c2\"}")
                .answers("GET /v1/units", 200, "{\"items\":[{\"code\":\"96\"}],\"next\":null}");
        assertThat(person.types("unit", "list", "--all", "-o", "json").out())
                .isEqualTo("{\"items\":[{\"code\":\"95\"},{\"code\":\"96\"}],\"next\":null}\n");
        assertThat(ledger.last().line()).isEqualTo("GET /v1/units?cursor=c2&pageSize=500");
    }

    @Test
    void who_brought_a_receipt_and_what_for_is_shown() {
        ledger.answers(
                        "GET /v1/receipts/r1",
                        200,
                        "{\"id\":\"r1\",\"amount\":1000,\"on\":\"2024-10-21\",\"payer\":\"Ông Tư\",\"credited\":\"Ấp 2\",\"note\":\"quà\"}")
                .answers("GET /v1/history", 200, "{\"items\":[]}");
        assertThat(person.types("receipt", "show", "r1").out()).contains("Ông Tư", "Ấp 2", "quà");
    }

    @Test
    void an_excel_file_is_written_where_its_ending_says_so() throws IOException {
        ledger.answers("GET /v1/units", 200, "{\"items\":[{\"code\":\"95\",\"name\":\"Bạc Liêu\"}],\"next\":null}");
        Path file = home.resolve("donvi.xlsx");
        assertThat(person.types("unit", "list", "--out", file.toString()).exit())
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        assertThat(person.types("unit", "list", "-o", "xlsx").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "progress --year 2024, /v1/progress?year=2024&",
        "donor find muoi, /v1/donors?q=muoi&",
        "account list, /v1/accounts?",
        "statement list, /v1/statements?",
        "donor show d1, /v1/donors/d1?"
    })
    void the_next_read_waits_for_what_was_just_written(String words, String asked) {
        ledger.answers("POST /v1/units", 201, "{\"id\":\"95\",\"position\":17}")
                .answers("GET " + asked.replaceAll("[?].*", ""), 200, "{\"year\":2024,\"fund\":{},\"items\":[]}");
        person.types("unit", "add", "--code", "95", "--name", "Bạc Liêu", "--level", "tinh");
        person.types((words + " -o json").split(" "));
        assertThat(ledger.last().line()).isEqualTo("GET " + asked + "minPosition=17");
    }
}
