package sovang.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;

/** What went wrong is told as a problem of RFC 9457, in the reader's language, with a code that stays. */
@ExtendWith(Live.class)
class ProblemsTest {

    static final Place PLACE = Place.fresh();

    @ParameterizedTest
    @CsvSource({
        "vi, Số tiền phải từ 1",
        "vi-VN, Số tiền phải từ 1",
        "en, An amount is between 1",
        "'en-US,en;q=0.9,vi;q=0.8', An amount is between 1",
        "fr, Số tiền phải từ 1",
        "'*', Số tiền phải từ 1",
        "'!!', Số tiền phải từ 1",
    })
    void the_language_is_the_readers_and_vietnamese_where_it_is_not_known(String language, String begins) {
        var answer = PLACE.client().speaking(language).post("/v1/receipts", PLACE.receipt("CASH", 0));
        answer.refused(422, "AMOUNT_OUT_OF_RANGE");
        assertThat(answer.string("/detail")).startsWith(begins);
        assertThat(answer.string("/errors/0/detail")).startsWith(begins);
    }

    @Test
    void without_a_word_about_the_language_it_is_vietnamese() {
        assertThat(PLACE.client().post("/v1/receipts", PLACE.receipt("CASH", 0)).string("/detail"))
                .startsWith("Số tiền");
    }

    @Test
    void it_is_a_problem_with_status_code_and_the_callers_request_id() {
        var answer = PLACE.client().header("X-Request-Id", "to-khai-17").post("/v1/receipts", PLACE.receipt("CASH", 0));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.number("/status")).isEqualTo(422);
        assertThat(answer.string("/requestId")).isEqualTo("to-khai-17");
        assertThat(PLACE.client()
                        .header("X-Request-Id", "<script>")
                        .get("/v1/receipts/x")
                        .string("/requestId"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void a_field_is_named_in_words() {
        var answer = PLACE.client().post("/v1/pledges", PLACE.receipt("CASH", 5).with("channel", null));
        assertThat(answer.string("/detail")).isEqualTo("Thiếu «người ủng hộ». Hãy điền rồi làm lại.");
        assertThat(answer.string("/errors/0/field")).isEqualTo("người ủng hộ");
        assertThat(answer.pointers()).containsExactly("/donor");
    }

    @Test
    void a_body_over_a_megabyte_is_refused_and_one_below_is_read() {
        String large =
                PLACE.receipt("CASH", 5).with("note", "x".repeat(1 << 20)).json();
        var answer = PLACE.client().speaking("en").post("/v1/receipts", large);
        answer.refused(413, "BODY_TOO_LARGE");
        assertThat(answer.string("/detail")).isEqualTo("What was sent is larger than 1 MB.");
        String below = PLACE.receipt("CASH", 5)
                .with("note", "x".repeat((1 << 20) - 500))
                .json();
        PLACE.client().post("/v1/receipts", below).refused(422, "FIELD_TOO_LONG");
    }

    @Test
    void a_statement_may_be_larger_than_a_megabyte() {
        var csv = Csv.vcb();
        for (int i = 0; i < 600; i++) csv.credit("09/09/2024", "1." + i, 1_000, "x".repeat(2_000));
        var imports = Imports.into(Place.fresh());
        assertThat(csv.bytes().length).isGreaterThan(1 << 20);
        assertThat(imports.booked(csv).number("/receipts")).isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                            | 400 | BODY_UNREADABLE",
                "[]                           | 400 | BODY_UNREADABLE",
                "\"\"                         | 400 | BODY_UNREADABLE",
                "null                         | 400 | BODY_UNREADABLE",
                "{\"unit\":\"95\"} {}         | 400 | BODY_UNREADABLE",
                "{\"on\":\"09/09/2024\"}      | 400 | BODY_UNREADABLE",
                "{\"channel\":\"cheque\"}     | 400 | BODY_UNREADABLE",
                "{}                           | 422 | FIELD_REQUIRED",
            })
    void a_body_that_can_not_be_read_is_refused(String body, int status, String code) {
        PLACE.client().post("/v1/receipts", body).refused(status, code);
    }

    @Test
    void text_that_was_garbled_on_the_way_is_refused_and_never_stored() {
        var answer =
                PLACE.client().post("/v1/receipts", PLACE.receipt("CASH", 5).with("note", "B\uFFFDc Liêu"));
        assertThat(answer.refused(422, "FIELD_GARBLED").pointers()).containsExactly("/note");
        String nul = PLACE.receipt("CASH", 5).with("note", "a\0b").json();
        PLACE.client().post("/v1/receipts", nul).refused(422, "FIELD_GARBLED");
    }

    @Test
    void a_write_without_a_key_or_with_an_endless_one_is_refused() {
        var body = BodyPublishers.ofString(PLACE.receipt("CASH", 5).json());
        var bare = PLACE.client()
                .request("/v1/receipts")
                .header("Content-Type", "application/json")
                .POST(body);
        assertThat(PLACE.client()
                        .send(bare)
                        .refused(422, "IDEMPOTENCY_KEY_REQUIRED")
                        .pointers())
                .containsExactly("/Idempotency-Key");
        PLACE.client()
                .key("k".repeat(201))
                .post("/v1/receipts", PLACE.receipt("CASH", 5))
                .refused(422, "IDEMPOTENCY_KEY_REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/nothing, 404",
        "/v1/receipts/receipt-nobody, 404",
        "/v1/pledges/pledge-nobody, 404",
        "/v1/statements/statement-nobody, 404",
        "/v1/statements/statement-nobody/lines, 404",
        "/v1/books/nobody-VNN-2024, 404",
        "/v1/progress?year=2024&unit=nobody, 404",
        "/v1/progress?year=zweitausend, 400",
        "/v1/progress?year=2024&asOf=gestern, 400",
        "/v1/receipts?pageSize=501, 422",
        "/v1/receipts?cursor=~~, 422",
        "/v1/receipts?minPosition=999999999, 409",
    })
    void what_is_not_there_or_can_not_be_asked_is_told(String path, int status) {
        var answer = PLACE.client().get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.string("/code")).isNotBlank();
    }

    @Test
    void a_wrong_method_and_a_wrong_type_are_told() {
        PLACE.client().post("/v1/progress", "{}").refused(403, "IDENTITY_NOT_ALLOWED");
        assertThat(PLACE.client()
                        .post("/v1/receipts", "text/plain", BodyPublishers.ofString("x"))
                        .status())
                .isEqualTo(415);
        assertThat(PLACE.client()
                        .post("/v1/statements/statement-x/lines/one/release", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(400);
    }
}
