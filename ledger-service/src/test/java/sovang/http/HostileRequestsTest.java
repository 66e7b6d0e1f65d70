package sovang.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.live.Live;
import sovang.live.Place;

/** Whatever is sent, the answer is a problem that says what to do, and never a fault of ours. */
@ExtendWith(Live.class)
class HostileRequestsTest {

    static final Place PLACE = Place.fresh();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", ", ,", "-", "_", "é", "en-", ",en"})
    void a_language_that_is_none_is_vietnamese(String language) {
        assertThat(raw("GET /v1/units HTTP/1.1", "Accept-Language: " + language))
                .startsWith("HTTP/1.1 401")
                .contains("IDENTITY_NOT_SIGNED_IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%ED%A0%80", "a%00b", "%FF", "%C3", "%ED%BF%BF%ED%A0%80", "%EF%BF%BD", "%zz", "%"})
    void a_text_that_can_not_be_kept_is_refused_in_any_address(String text) {
        for (String address : new String[] {
            "/v1/receipts?donor=" + text,
            "/v1/receipts?nothing=" + text,
            "/v1/donors?q=" + text,
            "/v1/units?minPosition=" + text,
            "/v1/receipts/" + text,
            "/v1/books/" + text + "/entries",
        }) {
            String answer = raw("GET " + address + " HTTP/1.1", token());
            assertThat(answer).as(address).matches("(?s)HTTP/1.1 4\\d\\d.*").contains("problem+json", "\"code\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/progress?year=999999999, 422",
        "/v1/progress?year=-4800, 422",
        "/v1/needs/coverage?year=99999999999, 400",
        "/v1/pledges?asOf=%2B12024-01-01, 400",
        "/v1/pledges?asOf=-4800-01-01, 400",
        "/v1/pledges?asOf=9999-12-31, 422",
        "/v1/pledges?asOf=2024-02-30, 400",
        "/v1/pledges?asOf=2024-01-01T00:00:00Z, 400",
        "/v1/pledges?pageSize=99999999999, 400",
        "/v1/error, 404",
        "/error, 404",
    })
    void what_no_view_can_answer_is_refused(String address, int status) {
        var answer = PLACE.client().get(address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"amount\":1,\"amount\":2}             | 400 | BODY_UNREADABLE",
                "{\"on\":\"2024-09-09T10:00:00Z\"}       | 400 | BODY_UNREADABLE",
                "{\"on\":[2024,9,9]}                     | 400 | BODY_UNREADABLE",
                "{\"on\":19000}                          | 400 | BODY_UNREADABLE",
                "{\"on\":\"+12024-09-09\"}               | 400 | BODY_UNREADABLE",
                "{\"channel\":1}                         | 400 | BODY_UNREADABLE",
                "{\"on\":\"2101-01-01\"}                 | 422 | DATE_OUT_OF_RANGE",
                "{\"on\":\"0000-01-01\"}                 | 422 | DATE_OUT_OF_RANGE",
                "{\"payer\":\"\\ud800\"}                 | 422 | FIELD_GARBLED",
                "{\"account\":\"\\u0000\"}               | 422 | FIELD_GARBLED",
                "{\"donor\":\"pledge-1\"}                | 422 | FIELD_NO_ID",
                "{\"amount\":-1}                         | 422 | AMOUNT_OUT_OF_RANGE",
                "{\"currency\":{\"code\":\"USD\",\"amount\":1e2147483647,\"rate\":1}} | 422 | FIELD_OUT_OF_RANGE",
            })
    void a_value_that_no_view_can_hold_is_refused_by_its_type(String body, int status, String code) {
        PLACE.client().post("/v1/receipts", body).refused(status, code);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var answer = PLACE.client().post("/v1/definitions", "{\"sources\":[null],\"from\":\"2500-01-01\"}");
        assertThat(answer.refused(422, "DATE_OUT_OF_RANGE").pointers()).containsExactly("/from", "/sources/0");
    }

    @Test
    void an_id_of_another_kind_is_no_address() {
        PLACE.client().post("/v1/receipts/unit-95/refund", "{\"reason\":\"x\"}").refused(422, "FIELD_NO_ID");
    }

    @Test
    void the_container_speaks_as_we_do() {
        assertThat(raw("GET /v1/{} HTTP/1.1")).startsWith("HTTP/1.1 400").contains("problem+json", "HTTP_400");
        assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1", "Accept-Language: en"))
                .startsWith("HTTP/1.1 4")
                .contains("problem+json", "\"code\"");
        assertThat(raw("GET / HTTP/1.1", "X: " + "a".repeat(20_000)))
                .startsWith("HTTP/1.1 4")
                .contains("problem+json", "\"code\"");
        assertThat(raw("NONSENSE")).startsWith("HTTP/1.1 4").contains("problem+json");
    }

    private static String token() {
        return "Authorization: Bearer " + Live.client().token();
    }

    private static String raw(String... lines) {
        URI at = Live.node().client().request("/").build().uri();
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(20_000);
            String request = String.join("\r\n", lines) + "\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
