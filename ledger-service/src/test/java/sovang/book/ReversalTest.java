package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** A receipt that was recorded in error is reversed by a linked voucher; nothing is erased. */
@ExtendWith(Live.class)
class ReversalTest {

    final Place place = Place.fresh();

    private Answer reverse(Answer receipt, String on) {
        return place.step(
                "receipts",
                receipt.id(),
                "reverse",
                Body.of("reason", "ghi trùng").with("on", on.isEmpty() ? null : on));
    }

    private Answer month(String step, String month) {
        return place.step("books", place.book(), step, Body.of("month", month).with("reason", "báo cáo"));
    }

    @Test
    void its_day_is_the_receipts_own_unless_another_is_named() {
        var receipt = place.cash(7_000);
        var other = place.cash(5_000);
        reverse(receipt, "").ok();
        reverse(other, "2024-10-05").ok();
        var shown = place.show(receipt);
        assertThat(shown.at("/reversed").asBoolean()).isTrue();
        assertThat(shown.string("/history/0/on")).isEqualTo("2024-09-09");
        assertThat(shown.string("/history/0/voucher")).isEqualTo("DC-2024-000001");
        assertThat(place.show(other).string("/history/0/on")).isEqualTo("2024-10-05");
        assertThat(place.received()).isZero();
        assertThat(place.client()
                        .get("/v1/progress?year=2024&asOf=2024-09-30&unit=" + place.unit())
                        .number("/fund/received"))
                .isEqualTo(5_000);
    }

    @Test
    void twice_is_refused() {
        var receipt = place.cash(7_000);
        reverse(receipt, "").ok();
        reverse(receipt, "").refused(422, "RECEIPT_REVERSED");
        reverse(receipt, "2024-12-01").refused(422, "RECEIPT_REVERSED");
    }

    @Test
    void into_a_closed_month_is_refused_and_a_day_of_an_open_one_is_taken() {
        var receipt = place.cash(7_000);
        month("close", "2024-09").ok();
        reverse(receipt, "").refused(422, "BOOK_MONTH_CLOSED");
        place.client().post("/v1/receipts", place.receipt("CASH", 5)).refused(422, "BOOK_MONTH_CLOSED");
        reverse(receipt, "2024-10-01").ok();
        assertThat(place.received()).isZero();
    }

    @Test
    void a_reopened_month_takes_entries_again() {
        var receipt = place.cash(7_000);
        month("close", "2024-09").ok();
        assertThat(place.showBook().string("/closedMonths/0")).isEqualTo("2024-09");
        month("close", "2024-09").refused(422, "BOOK_MONTH_CLOSED_ALREADY");
        month("reopen", "2024-09").ok();
        month("reopen", "2024-09").refused(422, "BOOK_MONTH_OPEN");
        reverse(receipt, "").ok();
    }

    @Test
    void a_month_is_closed_in_the_book_of_its_own_year_and_when_it_is_over() {
        place.cash(1);
        month("close", "2025-01").refused(422, "BOOK_OTHER_YEAR");
        place.step("books", place.unit() + "-VNN-2099", "close", Body.of("month", "2099-01"))
                .refused(422, "BOOK_MONTH_NOT_OVER");
        var month = Body.of("month", "2024-01").with("reason", "x");
        place.step("books", "nobody-VNN-2024", "close", month).refused(404, "BOOK_UNKNOWN");
        place.step("books", place.unit() + "-NOFUND-2024", "close", month).refused(404, "BOOK_UNKNOWN");
        place.step("books", "nonsense", "close", month).refused(400, "PARAMETER_INVALID");
        place.step("books", place.unit() + "-ASXH-2024", "reopen", month).refused(422, "BOOK_MONTH_OPEN");
    }

    @Test
    void before_the_receipt_or_without_a_reason_it_is_refused() {
        var receipt = place.cash(7_000);
        reverse(receipt, "2024-09-08").refused(422, "RECEIPT_LATER");
        var answer = place.step("receipts", receipt.id(), "reverse", Body.of("reason", " "));
        assertThat(answer.refused(422, "FIELD_REQUIRED").pointers()).containsExactly("/reason");
        assertThat(place.received()).isEqualTo(7_000);
    }

    @Test
    void the_purse_must_still_hold_what_is_reversed() {
        var receipt = place.client()
                .post("/v1/receipts", ReceiptChannelsTest.goods(place))
                .ok();
        reverse(receipt, "").ok();
        assertThat(place.progress().number("/fund/receivedInKind")).isZero();
    }
}
