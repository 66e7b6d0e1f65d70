package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmTest extends Conversation {

    @BeforeEach
    void answers() {
        ledger.answers("POST /v1/books/95-VNN-2024/close", 200, "{\"id\":\"95-VNN-2024\",\"position\":5}")
                .answers(
                        "POST /v1/receipts/r1/reverse",
                        200,
                        "{\"id\":\"r1\",\"voucher\":\"PT-2024-000002\",\"position\":6}");
    }

    @Test
    void a_month_is_closed_only_when_the_books_name_is_typed() {
        person.terminal = true;
        person.types = "95-VNN\n";
        assertThat(person.types("book", "close", "95-VNN-2024", "--month", "2024-09")
                        .exit())
                .isEqualTo(2);
        assertThat(ledger.asked).isEmpty();
        person.types = "95-VNN-2024\n";
        assertThat(person.types("book", "close", "95-VNN-2024", "--month", "2024-09")
                        .exit())
                .isZero();
        assertThat(ledger.last().body()).isEqualTo("{\"month\":\"2024-09\"}");
    }

    @Test
    void a_script_gives_the_name_as_a_flag() {
        assertThat(person.types("book", "close", "95-VNN-2024", "--month", "2024-09", "--confirm", "95-VNN-2024")
                        .exit())
                .isZero();
    }

    @Test
    void a_small_reversal_is_not_asked_about_and_a_large_one_is() {
        ledger.answers("GET /v1/receipts/r1", 200, "{\"id\":\"r1\",\"amount\":1000000000}")
                .answers("GET /v1/receipts/r1", 200, "{\"id\":\"r1\",\"amount\":1000000001}");
        assertThat(person.types("receipt", "reverse", "r1", "--reason", "Ghi hai lần")
                        .exit())
                .isZero();
        Person.Said large = person.types("receipt", "reverse", "r1", "--reason", "Ghi hai lần");
        assertThat(large.exit()).isEqualTo(2);
        assertThat(large.err()).contains("--yes").contains("1.000.000.001 ₫");
        assertThat(person.types("receipt", "reverse", "r1", "--reason", "Ghi hai lần", "--yes")
                        .exit())
                .isZero();
    }

    @Test
    void a_correction_without_a_reason_is_refused_before_anything_is_sent() {
        assertThat(person.types("receipt", "reverse", "r1", "--yes").err()).contains("--reason");
        assertThat(ledger.asked).isEmpty();
    }

    private static final String QUESTION =
            "{\"code\":\"PLEDGE_OVERPAID\",\"confirm\":\"PLEDGE_OVERPAID\",\"detail\":\"Nộp quá đăng ký.\"}";

    private static final String[] REFUND = {
        "receipt", "refund", "r1", "--amount", "50.000", "--reason", "trả lại", "--yes"
    };

    @Test
    void a_question_of_the_service_is_put_to_the_person_and_answered_under_the_same_key() {
        ledger.answers("POST /v1/receipts/r1/refund", 422, QUESTION)
                .answers("POST /v1/receipts/r1/refund", 200, "{\"id\":\"r1\",\"position\":7}");
        person.terminal = true;
        person.types = "y\n";
        assertThat(person.types(REFUND).exit()).isZero();
        assertThat(ledger.last().line()).endsWith("/refund?confirm=PLEDGE_OVERPAID");
        assertThat(ledger.asked.stream().map(asked -> asked.headers().get("Idempotency-key")))
                .hasSize(2)
                .containsOnly(ledger.last().headers().get("Idempotency-key"));
    }

    @Test
    void a_script_is_told_the_code_that_confirms() {
        ledger.answers("POST /v1/receipts/r1/refund", 422, QUESTION);
        var told = person.types(REFUND);
        assertThat(told.exit()).isEqualTo(6);
        assertThat(told.err()).contains("--confirm PLEDGE_OVERPAID");
        assertThat(ledger.asked).hasSize(1);
    }
}
