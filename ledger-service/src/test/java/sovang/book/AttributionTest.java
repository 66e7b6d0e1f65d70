package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** Money that came pays the pledge that it was promised by, and no other. */
@ExtendWith(Live.class)
class AttributionTest {

    final Place place = Place.fresh();

    private Answer attribute(Answer receipt, Body to) {
        return place.step("receipts", receipt.id(), "attribute", to.with("reason", "đối chiếu"));
    }

    @Test
    void a_receipt_that_names_its_pledge_pays_it_in_parts_and_over() {
        var pledge = place.pledge("VNN", 10_000);
        place.client()
                .post("/v1/receipts", place.receipt("CASH", 4_000).with("pledge", pledge.id()))
                .ok();
        assertThat(place.showPledge(pledge).number("/outstanding")).isEqualTo(6_000);
        place.client()
                .post("/v1/receipts", place.receipt("BANK", 7_000).with("pledge", pledge.id()))
                .refused(422, "PLEDGE_OVERPAID");
        assertThat(place.showPledge(pledge).number("/paid")).isEqualTo(4_000);
        place.client()
                .post(
                        "/v1/receipts?confirm=PLEDGE_OVERPAID",
                        place.receipt("BANK", 7_000).with("pledge", pledge.id()))
                .ok();
        var paid = place.showPledge(pledge);
        assertThat(paid.string("/state")).isEqualTo("paid");
        assertThat(paid.number("/paid")).isEqualTo(11_000);
        assertThat(paid.number("/outstanding")).isZero();
        assertThat(paid.list("/payments")).hasSize(2);
    }

    @Test
    void attributed_later_it_pays_the_pledge_and_attributed_away_the_pledge_is_open_again() {
        var pledge = place.pledge("VNN", 10_000);
        var other = place.pledge("VNN", 10_000);
        var receipt = place.bank(10_000);
        attribute(receipt, Body.of("pledge", pledge.id())).ok();
        assertThat(place.showPledge(pledge).string("/state")).isEqualTo("paid");
        attribute(receipt, Body.of("pledge", other.id())).ok();
        assertThat(place.showPledge(pledge).string("/state")).isEqualTo("open");
        assertThat(place.showPledge(other).string("/state")).isEqualTo("paid");
        attribute(receipt, Body.empty()).ok();
        assertThat(place.showPledge(other).number("/outstanding")).isEqualTo(10_000);
        assertThat(place.show(receipt).at("/pledge").isNull()).isTrue();
        assertThat(place.received()).isEqualTo(10_000);
    }

    @Test
    void to_name_only_the_donor_leaves_the_pledge_and_the_other_way_round() {
        var pledge = place.pledge("VNN", 10_000);
        String donor = place.donor();
        var receipt = place.bank(10_000);
        attribute(receipt, Body.of("pledge", pledge.id())).ok();
        attribute(receipt, Body.of("donor", donor)).refused(422, "PLEDGE_OTHER_DONOR");
        place.step(
                        "receipts",
                        receipt.id(),
                        "attribute?confirm=PLEDGE_OTHER_DONOR",
                        Body.of("donor", donor).with("reason", "nộp thay"))
                .ok();
        assertThat(place.showPledge(pledge).number("/paid")).isEqualTo(10_000);
        place.step(
                        "receipts",
                        receipt.id(),
                        "attribute?confirm=PLEDGE_OTHER_DONOR",
                        Body.of("pledge", pledge.id()).with("reason", "nộp thay"))
                .ok();
        assertThat(place.show(receipt).string("/donor")).isEqualTo(donor);
        assertThat(place.show(receipt).string("/pledge")).isEqualTo(pledge.id());
        assertThat(place.showPledge(pledge).number("/paid")).isEqualTo(10_000);
    }

    @Test
    void a_pledge_of_another_fund_an_unknown_one_and_money_that_is_no_gift_are_refused() {
        var pledge = place.pledge("ASXH", 10_000);
        var receipt = place.bank(10_000);
        attribute(receipt, Body.of("pledge", pledge.id())).refused(422, "PLEDGE_OTHER_FUND");
        attribute(receipt, Body.of("pledge", "pledge-nobody")).refused(422, "PLEDGE_UNKNOWN");
        attribute(receipt, Body.of("donor", "donor-nobody")).refused(422, "DONOR_UNKNOWN");
        place.client()
                .post("/v1/receipts", place.receipt("CASH", 1).with("pledge", pledge.id()))
                .refused(422, "PLEDGE_OTHER_FUND");
        var mine = place.pledge("VNN", 10_000);
        place.client()
                .post(
                        "/v1/receipts",
                        place.receipt("CASH", 1).with("class", "INTEREST").with("pledge", mine.id()))
                .refused(422, "RECEIPT_PLEDGE_NEEDS_DONATION");
        var interest = place.client()
                .post("/v1/receipts", place.receipt("BANK", 1).with("class", "INTEREST"))
                .ok();
        attribute(interest, Body.of("pledge", mine.id())).refused(422, "RECEIPT_PLEDGE_NEEDS_DONATION");
        assertThat(place.showPledge(mine).number("/paid")).isZero();
    }

    @Test
    void a_refund_and_a_reversal_reopen_the_pledge_by_what_they_take_back() {
        var pledge = place.pledge("VNN", 10_000);
        var first = place.cash(6_000);
        var second = place.cash(4_000);
        attribute(first, Body.of("pledge", pledge.id())).ok();
        attribute(second, Body.of("pledge", pledge.id())).ok();
        place.step("receipts", first.id(), "refund", Body.of("amount", 1_000).with("reason", "x"))
                .ok();
        assertThat(place.showPledge(pledge).number("/outstanding")).isEqualTo(1_000);
        place.step("receipts", second.id(), "reverse", Body.of("reason", "x")).ok();
        assertThat(place.showPledge(pledge).number("/outstanding")).isEqualTo(5_000);
    }

    @Test
    void money_that_pays_a_pledge_has_its_donor_unless_somebody_says_otherwise() {
        var pledge = place.pledge("VNN", 10_000);
        String donor = place.showPledge(pledge).string("/donor");
        var paid = place.client()
                .post("/v1/receipts", place.receipt("CASH", 4_000).with("pledge", pledge.id()))
                .ok();
        assertThat(place.show(paid).string("/donor")).isEqualTo(donor);
        var later = place.bank(6_000);
        attribute(later, Body.of("pledge", pledge.id())).ok();
        var shown = place.client()
                .get("/v1/donors/" + donor + "?minPosition=" + Place.head())
                .ok();
        assertThat(shown.number("/received")).isEqualTo(10_000);
        assertThat(shown.number("/outstanding")).isZero();
        var other = place.receipt("CASH", 1).with("pledge", pledge.id()).with("donor", place.donor());
        place.client().post("/v1/receipts?confirm=PLEDGE_OVERPAID", other).refused(422, "PLEDGE_OTHER_DONOR");
    }

    @Test
    void attributed_later_it_counts_on_the_receipts_own_day() {
        var pledge = place.pledge("VNN", 10_000);
        var receipt = place.bank(10_000);
        attribute(receipt, Body.of("pledge", pledge.id())).ok();
        assertThat(paid(pledge, "2024-09-08")).isZero();
        assertThat(paid(pledge, "2024-09-09")).isEqualTo(10_000);
    }

    @Test
    void counted_too_late_it_is_brought_to_the_receipts_own_day_by_naming_the_pledge_again() {
        var pledge = place.pledge("VNN", 10_000);
        var receipt = place.bank(10_000);
        attribute(receipt, Body.of("pledge", pledge.id()).with("on", "2025-02-01"))
                .ok();
        assertThat(paid(pledge, "2024-12-31")).isZero();
        attribute(receipt, Body.of("pledge", pledge.id())).ok();
        assertThat(paid(pledge, "2024-12-31")).isEqualTo(10_000);
        assertThat(paid(pledge, "2025-02-01")).isEqualTo(10_000);
        place.step("receipts", receipt.id(), "reverse", Body.of("reason", "x")).ok();
        assertThat(paid(pledge, "2024-12-31")).isZero();
    }

    @Test
    void into_a_closed_month_it_says_which_choices_there_are() {
        var pledge = place.pledge("VNN", 10_000);
        var receipt = place.bank(10_000);
        place.step("books", place.book(), "close", Body.of("month", "2024-09")).ok();
        var refused = attribute(receipt, Body.of("pledge", pledge.id())).refused(422, "BOOK_MONTH_CLOSED");
        assertThat(refused.toString()).contains("--on 2024-10-01").contains("book reopen");
        attribute(receipt, Body.of("donor", place.showPledge(pledge).string("/donor")))
                .ok();
        attribute(receipt, Body.of("pledge", pledge.id()).with("on", "2024-10-01"))
                .ok();
        assertThat(paid(pledge, "2024-10-01")).isEqualTo(10_000);
    }

    private long paid(Answer pledge, String asOf) {
        return place.client()
                .get("/v1/pledges/" + pledge.id() + "?asOf=" + asOf + "&minPosition=" + Place.head())
                .number("/paid");
    }

    @Test
    void on_no_day_was_less_than_nothing_paid() {
        var pledge = place.pledge("VNN", 10_000);
        var receipt = place.cash(6_000);
        attribute(receipt, Body.of("pledge", pledge.id()).with("on", "2024-10-01"))
                .ok();
        place.step("receipts", receipt.id(), "reverse", Body.of("reason", "x")).ok();
        for (String day : new String[] {"2024-09-09", "2024-09-30", "2024-10-01", "2024-12-31"})
            assertThat(place.client()
                            .get("/v1/pledges/" + pledge.id() + "?asOf=" + day)
                            .number("/paid"))
                    .as(day)
                    .isZero();
        attribute(place.cash(1), Body.of("pledge", pledge.id()).with("on", "2024-09-08"))
                .refused(422, "RECEIPT_LATER");
    }
}
