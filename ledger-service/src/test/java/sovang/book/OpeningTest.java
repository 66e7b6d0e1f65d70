package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** What was taken over by minutes is there, and was not received. */
@ExtendWith(Live.class)
class OpeningTest {

    final Place place = Place.fresh();

    private Body opening(String account) {
        return Body.of("account", account).with("minutes", "BB 03/2024").with("on", "2024-01-01");
    }

    @Test
    void balances_of_money_and_goods_are_in_the_book_and_never_in_what_was_received() {
        place.client()
                .post("/v1/openings", opening(place.number()).with("amount", 5_000_000))
                .ok();
        place.client()
                .post("/v1/openings", opening(place.cash()).with("amount", 700_000))
                .ok();
        place.client()
                .post("/v1/openings", opening(place.store()).with("goods", ReceiptChannelsTest.rice()))
                .ok();
        assertThat(place.received()).isZero();
        var book = place.showBook();
        assertThat(book.number("/opening")).isEqualTo(25_700_000);
        assertThat(book.number("/received")).isZero();
        assertThat(book.string("/vouchers/0/kind")).isEqualTo("SD");
        assertThat(book.number("/vouchers/0/last")).isEqualTo(3);
    }

    @Test
    void an_unpaid_pledge_taken_over_is_outstanding_and_was_not_pledged_now() {
        place.client()
                .post(
                        "/v1/pledges",
                        Body.of("unit", place.unit())
                                .with("fund", "VNN")
                                .with("donor", place.donor())
                                .with("amount", 8_000)
                                .with("on", "2024-01-01")
                                .with("minutes", "BB 03/2024"))
                .ok();
        assertThat(place.progress().number("/fund/pledged")).isZero();
        assertThat(place.progress().number("/fund/outstanding")).isEqualTo(8_000);
    }

    @Test
    void goods_into_an_account_money_into_a_store_and_no_minutes_are_refused() {
        place.client()
                .post("/v1/openings", opening(place.number()).with("goods", ReceiptChannelsTest.rice()))
                .refused(422, "PURSE_OF_OTHER_KIND");
        place.client()
                .post("/v1/openings", opening(place.store()).with("amount", 5))
                .refused(422, "PURSE_OF_OTHER_KIND");
        var answer = place.client()
                .post("/v1/openings", opening(place.cash()).with("amount", 5).with("minutes", null));
        assertThat(answer.refused(422, "FIELD_REQUIRED").pointers()).containsExactly("/minutes");
        place.client().post("/v1/openings", opening("nobody").with("amount", 5)).refused(422, "PURSE_UNKNOWN");
        assertThat(place.client()
                        .post("/v1/openings", opening(place.cash()).with("amount", 0))
                        .pointers())
                .containsExactly("/amount");
    }
}
