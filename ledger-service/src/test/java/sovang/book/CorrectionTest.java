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

/** A wrong receipt is reversed and the right one recorded, as one pair that names each other. */
@ExtendWith(Live.class)
class CorrectionTest {

    final Place place = Place.fresh();

    private Answer correct(Answer receipt, Body to) {
        return place.step("receipts", receipt.id(), "correct", to.with("reason", "gõ nhầm"));
    }

    @Test
    void the_pair_stands_on_the_receipts_own_day_and_names_each_other() {
        var pledge = place.pledge("VNN", 50_000);
        var wrong = place.client()
                .post(
                        "/v1/receipts",
                        place.receipt("CASH", 20_000)
                                .with("pledge", pledge.id())
                                .with("payer", "Bà Ba"))
                .ok();
        var right = correct(wrong, Body.of("amount", 2_000)).ok();
        assertThat(place.show(wrong).string("/correctedBy")).isEqualTo(right.id());
        assertThat(place.show(wrong).at("/reversed").asBoolean()).isTrue();
        assertThat(place.show(wrong).string("/history/0/on")).isEqualTo("2024-09-09");
        var shown = place.show(right);
        assertThat(shown.string("/corrects")).isEqualTo(wrong.id());
        assertThat(shown.string("/on")).isEqualTo("2024-09-09");
        assertThat(shown.string("/payer")).isEqualTo("Bà Ba");
        assertThat(shown.string("/account")).isEqualTo(place.cash());
        assertThat(shown.string("/donor")).isEqualTo(place.showPledge(pledge).string("/donor"));
        assertThat(place.showPledge(pledge).number("/paid")).isEqualTo(2_000);
        assertThat(place.received()).isEqualTo(2_000);
    }

    @Test
    void the_right_day_may_be_another() {
        var right =
                correct(place.cash(5_000), Body.of("receivedOn", "2024-09-12")).ok();
        assertThat(place.show(right).string("/on")).isEqualTo("2024-09-12");
        assertThat(place.received()).isEqualTo(5_000);
    }

    @Test
    void both_or_none_is_recorded() {
        var wrong = place.cash(5_000);
        correct(wrong, Body.of("account", "no-such-purse")).refused(422, "PURSE_UNKNOWN");
        assertThat(place.show(wrong).at("/reversed").asBoolean()).isFalse();
        place.step("books", place.book(), "close", Body.of("month", "2024-09")).ok();
        correct(wrong, Body.of("amount", 1)).refused(422, "BOOK_MONTH_CLOSED");
        correct(wrong, Body.of("amount", 1).with("on", "2024-10-01")).ok();
        assertThat(place.received()).isEqualTo(1);
        correct(wrong, Body.of("amount", 1)).refused(422, "RECEIPT_REVERSED");
    }

    @Test
    void a_line_of_a_statement_is_the_banks() {
        var imports = Imports.into(place);
        String line = imports.lines(imports.booked(Csv.gifts(1, 2)).id(), "booked")
                .getFirst()
                .at("/id")
                .asString("");
        place.step("receipts", line, "correct", Body.of("amount", 1).with("reason", "x"))
                .refused(422, "RECEIPT_OF_STATEMENT");
    }
}
