package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** An amount is a whole number of đồng from 1 to 10^15 − 1; all else is refused by the name of its field. */
@ExtendWith(Live.class)
class ReceiptAmountsTest {

    static final Place PLACE = Place.fresh();

    @ParameterizedTest
    @CsvSource({
        "0, 422",
        "-1, 422",
        "1000000000000000, 422",
        "9223372036854775808, 400",
        "100000000000000000000000000, 400",
        "1.5, 400",
        "1.0, 400",
        "1e3, 400",
        "\"abc\", 400",
        "\"1000\", 400",
        "true, 400",
        "[1], 400",
    })
    void what_is_no_amount_is_refused_and_nothing_is_recorded(String amount, int status) {
        long before = Place.head();
        String body = PLACE.receipt("CASH", 4711).json().replace("4711", amount);
        var answer = PLACE.client().post("/v1/receipts", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointers()).as(answer.text()).containsExactly("/amount");
        assertThat(Place.head()).isEqualTo(before);
    }

    @Test
    void a_missing_amount_is_named() {
        var answer =
                PLACE.client().post("/v1/receipts", PLACE.receipt("CASH", 1).with("amount", null));
        assertThat(answer.refused(422, "FIELD_REQUIRED").pointers()).containsExactly("/amount");
    }

    @Test
    void the_smallest_and_the_largest_amount_are_recorded_and_added_up_exactly() {
        var place = Place.fresh();
        place.cash(1);
        place.cash(999_999_999_999_999L);
        place.cash(999_999_999_999_999L);
        assertThat(place.received()).isEqualTo(1_999_999_999_999_999L);
        assertThat(place.progress().number("/fund/receivedCash")).isEqualTo(1_999_999_999_999_999L);
    }

    @Test
    void the_value_of_goods_is_an_amount_too() {
        var goods = Body.of("kind", "gạo")
                .with("quantity", "10")
                .with("unit", "kg")
                .with("value", 0)
                .with("basis", "hóa đơn");
        var answer = PLACE.client()
                .post(
                        "/v1/receipts",
                        PLACE.receipt("GOODS", 1).with("amount", null).with("goods", goods));
        assertThat(answer.refused(422, "AMOUNT_OUT_OF_RANGE").pointers()).containsExactly("/goods/value");
    }
}
