package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LoanCommandsTest extends Conversation {

    private static final String EXPLAINED =
            "{\"id\":\"loan-1\",\"asOf\":\"2024-12-31\",\"state\":\"current\",\"interest\":4773699,\"outstanding\":60000000,"
                    + "\"overdue\":0,\"reckoned\":{\"ratePercent\":6.6,\"dayCount\":\"ACT_365\",\"verified\":false},"
                    + "\"reliefs\":[],\"segments\":[{\"from\":\"2024-01-10\",\"to\":\"2024-05-15\",\"days\":126,"
                    + "\"standing\":\"current\",\"balance\":100000000,\"ratePercent\":6.6,\"interest\":2278356}]}";

    @Test
    void a_loan_is_noted_in_one_line_and_said_to_be_provisional() {
        ledger.answers("POST /v1/loans", 200, "{\"id\":\"loan-1\",\"position\":5,\"provisional\":true}");
        var said = person.types(
                "loan",
                "record",
                "--programme",
                "HO_NGHEO",
                "--household",
                "household-1",
                "--principal",
                "100.000.000",
                "--on",
                "2024-01-10",
                "--term-months",
                "12",
                "--part",
                "2024-07-10=40.000.000");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out()).contains("Đã ghi tạm khoản vay loan-1: 100.000.000 ₫. Số liệu của ngân hàng");
        assertThat(ledger.last().body())
                .isEqualTo(
                        "{\"programme\":\"HO_NGHEO\",\"household\":\"household-1\",\"principal\":100000000,\"termMonths\":12,"
                                + "\"on\":\"2024-01-10\",\"parts\":[{\"due\":\"2024-07-10\",\"amount\":40000000}]}");
        assertThat(person.types("loan", "record", "--programme", "HO_NGHEO").exit())
                .isEqualTo(2);
    }

    @Test
    void principal_alone_is_repaid_with_no_interest() {
        ledger.answers("POST /v1/loans/loan-1/repay", 200, "{\"id\":\"loan-1\",\"position\":6}");
        var said = person.types(
                "loan", "repay", "loan-1", "--principal", "40.000.000", "--interest", "0", "--on", "2024-05-15");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(ledger.last().body()).isEqualTo("{\"principal\":40000000,\"interest\":0,\"on\":\"2024-05-15\"}");
        assertThat(person.types("loan", "repay", "loan-1", "--principal", "40k").exit())
                .isEqualTo(2);
    }

    @Test
    void segments_are_printed_with_what_is_not_verified() {
        ledger.answers("GET /v1/loans/loan-1/explain", 200, EXPLAINED);
        var said = person.types("loan", "explain", "loan-1", "--as-of", "2024-12-31");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("chưa kiểm chứng")
                .contains("2024-01-10")
                .contains("100.000.000 ₫")
                .contains("2.278.356 ₫")
                .contains("trong hạn");
    }

    @Test
    void writing_off_wants_the_id_again() {
        var unasked = person.types("loan", "write-off", "loan-1", "--cause", "chet", "--document", "QĐ 50");
        assertThat(unasked.exit()).isEqualTo(2);
        assertThat(unasked.err()).contains("--confirm loan-1");
        ledger.answers("POST /v1/loans/loan-1/write-off", 200, "{\"id\":\"loan-1\",\"position\":7}");
        var said = person.types(
                "loan", "write-off", "loan-1", "--cause", "chet", "--document", "QĐ 50", "--confirm", "loan-1");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(ledger.last().body()).isEqualTo("{\"cause\":\"CHET\",\"document\":\"QĐ 50\"}");
        assertThat(person.types(
                                "loan",
                                "freeze",
                                "loan-1",
                                "--until",
                                "2027-01-01",
                                "--cause",
                                "xui",
                                "--document",
                                "x")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void nouns_within_the_noun_are_found() throws IOException {
        ledger.answers(
                "GET /v1/programmes",
                200,
                "{\"items\":[{\"id\":\"HO_NGHEO\",\"name\":\"Cho vay hộ nghèo\",\"ratePercent\":\"6.6\",\"ceiling\":100000000,"
                        + "\"checked\":\"unverified\"}],\"next\":null}");
        var said = person.types("loan", "programmes", "list");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out()).contains("HO_NGHEO").contains("6.6").contains("chưa kiểm chứng");

        Path file = Files.writeString(home.resolve("p.yaml"), "file: x");
        ledger.answers("POST /v1/programmes", 200, "{\"id\":\"nhcsxh-2027\",\"programmes\":19,\"position\":8}");
        assertThat(person.types("loan", "programmes", "import", file.toString()).out())
                .contains("Đã nạp 19 chương trình từ tệp nhcsxh-2027");
        assertThat(person.types("loan", "programmes").exit()).isEqualTo(2);
        assertThat(person.types("loan", "group", "--help").exit()).isZero();
    }

    @Test
    void catching_up_goes_on_chunk_by_chunk() {
        ledger.answers(
                "POST /v1/loans/catch-up",
                200,
                "{\"position\":90,\"to\":\"2024-12-31\",\"closed\":14,\"restated\":1,\"units\":[]}");
        var said = person.types("loan", "catch-up", "--to", "2024-12-31");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out()).contains("Đã khóa 14 tháng, tính lại 1 tháng.");
        assertThat(ledger.last().body()).isEqualTo("{\"to\":\"2024-12-31\"}");
    }
}
