package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** Cash, bank, goods and foreign currency: each into its own kind of purse, with its own kind of voucher. */
@ExtendWith(Live.class)
class ReceiptChannelsTest {

    static final Place PLACE = Place.fresh();

    static Body rice() {
        return Body.of("kind", "gạo")
                .with("quantity", "12.5")
                .with("unit", "tạ")
                .with("value", 20_000_000)
                .with("basis", "hóa đơn 0012");
    }

    static Body dollars() {
        return Body.of("code", "USD")
                .with("amount", "100.50")
                .with("rate", "24850")
                .with("bank", "Vietcombank");
    }

    static Body goods(Place place) {
        return place.receipt("GOODS", 1).with("amount", null).with("goods", rice());
    }

    @Test
    void each_channel_has_its_voucher_and_stands_apart_in_the_progress() {
        var place = Place.fresh();
        var cash = place.cash(1_000);
        var bank = place.bank(200_000);
        var goods = place.client().post("/v1/receipts", goods(place)).ok();
        var currency = place.client()
                .post("/v1/receipts", place.receipt("CURRENCY", 2_497_425).with("currency", dollars()))
                .ok();

        assertThat(place.show(cash).string("/voucher")).isEqualTo("PT-2024-000001");
        assertThat(place.show(bank).string("/voucher")).isEqualTo("BC-2024-000001");
        assertThat(place.show(goods).string("/voucher")).isEqualTo("PNK-2024-000001");
        assertThat(place.show(currency).string("/voucher")).isEqualTo("BC-2024-000002");
        var progress = place.progress();
        assertThat(progress.number("/fund/receivedCash")).isEqualTo(1_000);
        assertThat(progress.number("/fund/receivedBank")).isEqualTo(200_000);
        assertThat(progress.number("/fund/receivedInKind")).isEqualTo(20_000_000);
        assertThat(progress.number("/fund/receivedCurrency")).isEqualTo(2_497_425);
        assertThat(progress.number("/fund/received")).isEqualTo(22_698_425);
    }

    @Test
    void what_was_said_of_goods_and_currency_is_kept_to_the_last_digit() {
        var goods = PLACE.show(PLACE.client().post("/v1/receipts", goods(PLACE)).ok());
        assertThat(goods.string("/goods/quantity")).isEqualTo("12.5");
        assertThat(goods.string("/goods/unit")).isEqualTo("tạ");
        assertThat(goods.number("/amount")).isEqualTo(20_000_000);
        var money = PLACE.receipt("CURRENCY", 2_497_425).with("currency", dollars());
        var currency = PLACE.show(PLACE.client().post("/v1/receipts", money).ok());
        assertThat(currency.string("/currency/amount")).isEqualTo("100.50");
        assertThat(currency.string("/currency/rate")).isEqualTo("24850");
    }

    @Test
    void dollars_that_are_worth_another_amount_ask() {
        var money = PLACE.receipt("CURRENCY", 9_999_999).with("currency", dollars());
        PLACE.client().post("/v1/receipts", money).refused(422, "RECEIPT_CURRENCY_DIFFERS");
        PLACE.client()
                .post("/v1/receipts", PLACE.receipt("CURRENCY", 2_497_424).with("currency", dollars()))
                .ok();
        PLACE.client()
                .post("/v1/receipts?confirm=RECEIPT_CURRENCY_DIFFERS", money)
                .ok();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1.2345", "1234567890123", "1e30", "1e-30", "1e2147483647", "NaN", "hai", "''"})
    void a_quantity_that_can_not_be_is_refused(String quantity) {
        var answer = PLACE.client().post("/v1/receipts", goods(PLACE).with("goods", rice().with("quantity", quantity)));
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(answer.pointers()).containsExactly("/goods/quantity");
    }

    @Test
    void the_first_cash_of_a_fund_opens_its_cash_box_and_the_next_goes_into_the_same() {
        var place = Place.fresh();
        var cash = place.receipt("CASH", 5).with("fund", "ASXH");
        place.client().post("/v1/receipts", cash).ok();
        place.client().post("/v1/receipts", cash).ok();
        var boxes = place.client()
                .get("/v1/accounts?unit=" + place.unit() + "&fund=ASXH&minPosition="
                        + place.client().post("/v1/receipts", cash).ok().position());
        assertThat(boxes.ok().items()).hasSize(1);
    }

    @Test
    void what_belongs_to_another_channel_is_refused_by_its_name() {
        var goods = PLACE.client().post("/v1/receipts", PLACE.receipt("CASH", 5).with("goods", rice()));
        assertThat(goods.refused(422, "FIELD_MISPLACED").pointers()).containsExactly("/goods");
        var currency =
                PLACE.client().post("/v1/receipts", PLACE.receipt("BANK", 5).with("currency", dollars()));
        assertThat(currency.refused(422, "FIELD_MISPLACED").pointers()).containsExactly("/currency");
        PLACE.client()
                .post("/v1/receipts", PLACE.receipt("CASH", 5).with("account", PLACE.number()))
                .refused(422, "PURSE_OF_OTHER_KIND");
        PLACE.client()
                .post("/v1/receipts", PLACE.receipt("BANK", 5).with("fund", "ASXH"))
                .refused(422, "PURSE_MISSING");
        PLACE.client()
                .post(
                        "/v1/receipts",
                        PLACE.receipt("CASH", 5).with("fund", "ASXH").with("account", PLACE.cash()))
                .refused(422, "PURSE_OF_ANOTHER");
    }

    @Test
    void a_field_that_is_not_known_is_refused_by_its_name() {
        var answer =
                PLACE.client().post("/v1/receipts", PLACE.receipt("CASH", 5).with("amout", 5));
        assertThat(answer.refused(400, "BODY_UNREADABLE").pointers()).containsExactly("/amout");
    }

    @ParameterizedTest
    @CsvSource({"2999-01-01, DATE_OUT_OF_RANGE", "0202-09-09, DATE_OUT_OF_RANGE"})
    void a_day_in_the_future_or_long_ago_is_refused(String on, String code) {
        var answer =
                PLACE.client().post("/v1/receipts", PLACE.receipt("CASH", 5).with("on", on));
        assertThat(answer.refused(422, code).pointers()).containsExactly("/on");
    }

    @Test
    void money_of_the_budget_is_kept_and_never_counted() {
        var place = Place.fresh();
        place.client()
                .post("/v1/receipts", place.receipt("CASH", 5_000).with("source", "NGAN_SACH_DP"))
                .ok();
        assertThat(place.received()).isZero();
        assertThat(place.showBook().number("/received")).isEqualTo(5_000);
    }
}
