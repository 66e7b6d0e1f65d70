package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** Only donations count; what a credit really is may become known later. */
@ExtendWith(Live.class)
class ReclassTest {

    static final Place SHARED = Place.fresh();

    final Place place = Place.fresh();

    private Answer reclass(Answer receipt, String to, @Nullable String on) {
        return place.step(
                "receipts",
                receipt.id(),
                "reclass",
                Body.of("class", to).with("reason", "đối chiếu").with("on", on));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASH_DEPOSIT", "INTEREST", "TRANSFER", "BUDGET", "RETURNED", "MIS_SENT"})
    void what_is_recorded_as_no_donation_does_not_count(String its) {
        long before = SHARED.received();
        var receipt = SHARED.client()
                .post("/v1/receipts", SHARED.receipt("BANK", 6_000).with("class", its))
                .ok();
        assertThat(SHARED.show(receipt).string("/class")).isEqualTo(its);
        assertThat(SHARED.received()).isEqualTo(before);
    }

    @Test
    void out_of_donation_and_back_moves_what_counts_from_that_day() {
        var receipt = place.bank(6_000);
        reclass(receipt, "INTEREST", "2024-10-01").ok();
        assertThat(place.received()).isZero();
        assertThat(place.show(receipt).string("/class")).isEqualTo("INTEREST");
        reclass(receipt, "DONATION", "2024-10-02").ok();
        assertThat(place.received()).isEqualTo(6_000);
        assertThat(place.showBook().number("/received")).isEqualTo(6_000);
    }

    @Test
    void only_what_is_left_after_refunds_changes_its_class() {
        var receipt = place.bank(6_000);
        place.step(
                        "receipts",
                        receipt.id(),
                        "refund",
                        Body.of("amount", 1_000).with("reason", "thừa").with("on", "2024-09-10"))
                .ok();
        reclass(receipt, "MIS_SENT", "2024-10-01").ok();
        assertThat(place.received()).isZero();
        reclass(receipt, "DONATION", "2024-10-01").ok();
        assertThat(place.received()).isEqualTo(5_000);
    }

    @Test
    void the_same_class_an_unknown_one_and_an_earlier_day_are_refused() {
        var receipt = place.bank(6_000);
        reclass(receipt, "DONATION", "2024-10-01").refused(422, "RECEIPT_CLASS_SAME");
        assertThat(reclass(receipt, "GIFT", "2024-10-01")
                        .refused(400, "BODY_UNREADABLE")
                        .pointers())
                .containsExactly("/class");
        reclass(receipt, "INTEREST", "2024-09-08").refused(422, "RECEIPT_LATER");
    }

    private long receivedBy(String day) {
        return place.client()
                .get("/v1/progress?year=2024&asOf=" + day + "&unit=" + place.unit() + "&minPosition=" + Place.head())
                .number("/fund/received");
    }

    @Test
    void it_takes_effect_on_the_receipts_own_day_unless_another_is_named() {
        var receipt = place.bank(6_000);
        reclass(receipt, "INTEREST", null).ok();
        assertThat(receivedBy("2024-09-09")).isZero();
        var other = place.bank(5_000);
        reclass(other, "INTEREST", "2024-10-10").ok();
        assertThat(receivedBy("2024-10-09")).isEqualTo(5_000);
    }

    @Test
    void one_that_stands_too_late_is_dated_back() {
        var receipt = place.bank(6_000);
        reclass(receipt, "INTEREST", "2024-10-10").ok();
        reclass(receipt, "INTEREST", "2024-10-10").refused(422, "RECEIPT_CLASS_SAME");
        assertThat(receivedBy("2024-10-09")).isEqualTo(6_000);
        reclass(receipt, "INTEREST", null).ok();
        assertThat(receivedBy("2024-09-09")).isZero();
        assertThat(receivedBy("2024-12-31")).isZero();
        reclass(receipt, "DONATION", "2024-09-20").ok();
        assertThat(receivedBy("2024-09-19")).isZero();
        assertThat(receivedBy("2024-12-31")).isEqualTo(6_000);
        place.step("receipts", receipt.id(), "reverse", Body.of("reason", "ghi nhầm"))
                .ok();
        for (String day : new String[] {"2024-09-09", "2024-09-20", "2024-10-10", "2024-12-31"})
            assertThat(receivedBy(day)).as(day).isZero();
    }

    @Test
    void no_closed_month_changes_also_a_later_one() {
        var receipt = place.bank(6_000);
        reclass(receipt, "INTEREST", "2024-10-10").ok();
        place.step("books", place.book(), "close", Body.of("month", "2024-10")).ok();
        assertThat(reclass(receipt, "MIS_SENT", null)
                        .refused(422, "BOOK_MONTH_CLOSED")
                        .toString())
                .contains("2024-11-01");
        reclass(receipt, "MIS_SENT", "2024-11-01").ok();
        assertThat(receivedBy("2024-09-30")).isEqualTo(6_000);
    }

    @Test
    void money_is_given_back_on_no_day_before_the_latest_re_class() {
        var receipt = place.bank(6_000);
        reclass(receipt, "INTEREST", "2024-10-10").ok();
        place.step(
                        "receipts",
                        receipt.id(),
                        "refund",
                        Body.of("amount", 1).with("reason", "x").with("on", "2024-10-05"))
                .refused(422, "RECEIPT_LATER");
    }

    @Test
    void a_reversed_receipt_keeps_its_class() {
        var receipt = place.bank(6_000);
        place.step("receipts", receipt.id(), "reverse", Body.of("reason", "ghi trùng"))
                .ok();
        reclass(receipt, "INTEREST", "2024-10-01").refused(422, "RECEIPT_REVERSED");
    }

    @Test
    void out_of_donation_takes_the_payment_from_its_pledge_and_keeps_the_donor() {
        var pledge = place.pledge("VNN", 10_000);
        String donor = place.donor();
        var receipt = place.bank(6_000);
        place.step(
                        "receipts",
                        receipt.id(),
                        "attribute?confirm=PLEDGE_OTHER_DONOR",
                        Body.of("donor", donor).with("pledge", pledge.id()).with("reason", "x"))
                .ok();
        assertThat(place.showPledge(pledge).number("/paid")).isEqualTo(6_000);
        place.step(
                        "receipts",
                        receipt.id(),
                        "reclass",
                        Body.of("class", "TRANSFER").with("reason", "x"))
                .ok();
        assertThat(place.showPledge(pledge).number("/paid")).isZero();
        assertThat(place.show(receipt).at("/pledge").isNull()).isTrue();
        assertThat(place.show(receipt).string("/donor")).isEqualTo(donor);
    }
}
