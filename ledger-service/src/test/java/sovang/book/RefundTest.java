package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;

/** Money that is given back is not received. */
@ExtendWith(Live.class)
class RefundTest {

    final Place place = Place.fresh();

    private Answer refund(Answer receipt, Object amount) {
        return place.step(
                "receipts",
                receipt.id(),
                "refund",
                Body.of("amount", amount).with("reason", "chuyển nhầm").with("on", "2024-09-20"));
    }

    private Answer refundAll(Answer receipt) {
        return place.step(
                "receipts", receipt.id(), "refund", Body.of("reason", "trả lại").with("on", "2024-09-20"));
    }

    @Test
    void a_part_is_taken_off_what_was_received_with_a_voucher_of_its_own() {
        var receipt = place.cash(100_000);
        refund(receipt, 30_000).ok();
        assertThat(place.received()).isEqualTo(70_000);
        var shown = place.show(receipt);
        assertThat(shown.number("/refunded")).isEqualTo(30_000);
        assertThat(shown.string("/history/0/voucher")).isEqualTo("PC-2024-000001");
        assertThat(shown.string("/history/0/reason")).isEqualTo("chuyển nhầm");
    }

    @Test
    void without_an_amount_all_that_is_left_is_given_back_and_then_nothing_is_left() {
        var receipt = place.bank(100_000);
        refund(receipt, 30_000).ok();
        refundAll(receipt).ok();
        assertThat(place.received()).isZero();
        assertThat(place.show(receipt).number("/refunded")).isEqualTo(100_000);
        long before = Place.head();
        refund(receipt, 1).refused(422, "RECEIPT_REFUND_TOO_LARGE");
        refundAll(receipt).refused(422, "RECEIPT_REFUND_TOO_LARGE");
        assertThat(Place.head()).isEqualTo(before);
    }

    @Test
    void more_than_is_left_is_refused() {
        var receipt = place.cash(100_000);
        refund(receipt, 100_001).refused(422, "RECEIPT_REFUND_TOO_LARGE");
        refund(receipt, 60_000).ok();
        refund(receipt, 40_001).refused(422, "RECEIPT_REFUND_TOO_LARGE");
        refund(receipt, 0).refused(422, "AMOUNT_OUT_OF_RANGE");
        assertThat(place.received()).isEqualTo(40_000);
    }

    @Test
    void a_reversed_receipt_is_not_refunded_and_a_refunded_one_not_reversed() {
        var reversed = place.cash(5_000);
        place.step("receipts", reversed.id(), "reverse", Body.of("reason", "ghi trùng"))
                .ok();
        refund(reversed, 1).refused(422, "RECEIPT_REVERSED");
        var refunded = place.cash(5_000);
        refund(refunded, 1).ok();
        place.step("receipts", refunded.id(), "reverse", Body.of("reason", "ghi trùng"))
                .refused(422, "RECEIPT_REFUNDED");
    }

    @Test
    void a_refund_is_not_before_its_receipt() {
        var receipt = place.cash(5_000);
        place.step("receipts", receipt.id(), "refund", Body.of("reason", "x").with("on", "2024-09-08"))
                .refused(422, "RECEIPT_LATER");
    }

    @Test
    void a_purse_that_the_bank_has_emptied_gives_nothing_back_until_its_opening_balance_is_recorded() {
        var receipt = place.bank(100_000);
        Imports.into(place)
                .booked(Csv.vcb()
                        .debit("15/09/2024", "1.1", 80_000, "rut tien")
                        .credit("01/10/2024", "1.2", 20_000, "ung ho"));
        refund(receipt, 20_001).refused(422, "PURSE_SHORT");
        refund(receipt, 20_000).ok();
        refund(receipt, 1).refused(422, "PURSE_SHORT");
        place.client()
                .post(
                        "/v1/openings",
                        Body.of("account", place.number())
                                .with("amount", 80_000)
                                .with("minutes", "BB 01/2024")
                                .with("on", "2024-01-01"))
                .ok();
        refundAll(receipt).ok();
        assertThat(place.received()).isEqualTo(20_000);
    }

    @Test
    void money_that_comes_later_does_not_cover_a_day_that_was_short() {
        var receipt = place.bank(100_000);
        Imports.into(place).booked(Csv.vcb().debit("15/09/2024", "1.1", 80_000, "rut tien"));
        place.client()
                .post("/v1/receipts", place.receipt("BANK", 500_000).with("on", "2024-10-01"))
                .ok();
        refund(receipt, 50_000).refused(422, "PURSE_SHORT");
    }

    @Test
    void goods_are_given_back_whole_by_an_issue_slip() {
        var goods = place.client()
                .post("/v1/receipts", ReceiptChannelsTest.goods(place))
                .ok();
        refund(goods, 1).refused(422, "RECEIPT_GOODS_REFUND_WHOLE");
        refundAll(goods).ok();
        assertThat(place.received()).isZero();
        assertThat(place.show(goods).string("/history/0/voucher")).isEqualTo("PXK-2024-000001");
    }

    @Test
    void a_receipt_that_nobody_knows_is_not_found() {
        place.step("receipts", "receipt-nobody", "refund", Body.of("reason", "x"))
                .refused(404, "RECEIPT_UNKNOWN");
        assertThat(place.step("receipts", place.cash(), "refund", Body.of("reason", "x"))
                        .status())
                .as("what is no receipt's id is no receipt that could be found")
                .isEqualTo(422);
    }
}
