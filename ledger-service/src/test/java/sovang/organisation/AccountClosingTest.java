package sovang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;

/** An account is closed when it is empty, and nothing moves in it afterwards; what was typed wrong is corrected. */
@ExtendWith(Live.class)
class AccountClosingTest {

    final Place place = Place.fresh();

    private Answer step(String account, String step, Body body) {
        return place.step("accounts", account, step, body.with("reason", "mở nhầm"));
    }

    private Answer close(String account, String on) {
        return step(account, "close", Body.of("on", on));
    }

    private Answer cashBox(String fund) {
        return place.client()
                .post(
                        "/v1/accounts",
                        Body.of("kind", "CASH").with("unit", place.unit()).with("fund", fund));
    }

    private Body gift() {
        return place.receipt("CASH", 5_000).with("fund", "ASXH");
    }

    @Test
    void a_cash_box_that_opened_itself_is_emptied_and_closed_and_no_gift_is_ambiguous_any_more() {
        var first = place.client().post("/v1/receipts", gift()).ok();
        String own = "purse-cash-" + place.unit() + "-ASXH";
        String proper = cashBox("ASXH").ok().id();
        assertThat(place.client()
                        .post("/v1/receipts", gift())
                        .refused(422, "PURSE_SEVERAL")
                        .text())
                .contains(own, proper, "--account", "account close");
        close(own, "2024-12-31").refused(422, "ORG_ACCOUNT_NOT_EMPTY");
        place.step("receipts", first.id(), "correct", Body.of("account", proper).with("reason", "chuyển quỹ"))
                .ok();
        close(own, "2024-12-31").ok();
        var next = place.client().post("/v1/receipts", gift()).ok();
        assertThat(place.show(next).string("/account")).isEqualTo(proper);
    }

    @Test
    void nothing_moves_in_what_is_closed_until_it_is_reopened() {
        var gift = place.cash(5_000);
        place.step("receipts", gift.id(), "reverse", Body.of("reason", "x")).ok();
        close(place.cash(), "2024-09-08").ok();
        close(place.cash(), "2024-09-09").refused(422, "ORG_ACCOUNT_CLOSED");
        place.client()
                .post("/v1/receipts", place.receipt("CASH", 1).with("account", place.cash()))
                .refused(422, "ORG_ACCOUNT_CLOSED");
        step(place.cash(), "reopen", Body.empty()).ok();
        step(place.cash(), "reopen", Body.empty()).refused(422, "ORG_ACCOUNT_OPEN");
        place.cash(1);
    }

    @Test
    void what_moved_after_that_day_or_is_left_keeps_it_open() {
        var gift = place.cash(5_000);
        close(place.cash(), "2024-12-31").refused(422, "ORG_ACCOUNT_NOT_EMPTY");
        place.step("receipts", gift.id(), "refund", Body.of("reason", "x").with("on", "2024-10-01"))
                .ok();
        close(place.cash(), "2024-09-30").refused(422, "ORG_ACCOUNT_NOT_EMPTY");
        close(place.cash(), "2024-10-01").ok();
    }

    @Test
    void a_closed_account_takes_no_statement() {
        close(place.bank(), "2024-01-01").ok();
        Imports.into(place).send(Csv.gifts(1, 2).bytes()).refused(422, "ORG_ACCOUNT_CLOSED");
    }

    @Test
    void number_and_name_that_were_typed_wrong_are_corrected() {
        String right = "9" + place.number();
        step(place.bank(), "correct", Body.of("number", right).with("name", "Tài khoản chính"))
                .ok();
        step(place.bank(), "correct", Body.of("number", right)).refused(422, "ORG_ACCOUNT_UNCHANGED");
        var shown = place.client()
                .get("/v1/accounts?number=" + right + "&minPosition=" + Place.head())
                .list("/items");
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().at("/name").asString("")).isEqualTo("Tài khoản chính");
        place.client()
                .post("/v1/receipts", place.receipt("BANK", 1).with("account", right))
                .ok();
        String another = Place.fresh().number();
        step(place.bank(), "correct", Body.of("number", another)).refused(422, "ORG_ACCOUNT_EXISTS");
    }
}
