package sovang.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;

/** An undo that could not come to its end does not begin. */
@ExtendWith(Live.class)
class UndoRefusedTest {

    final Place place = Place.fresh();
    final Imports imports = Imports.into(place);

    private void refused(Answer imported, int status, String code) {
        long before = Place.head();
        imports.startUndo(imported.id()).refused(status, code);
        assertThat(Place.head()).isEqualTo(before);
        assertThat(imports.show(imported.id()).string("/state")).isEqualTo("done");
    }

    @Test
    void while_money_of_it_was_given_back() {
        var imported = imports.booked(Csv.gifts(1, 20));
        String receipt = imports.lines(imported.id(), "booked").get(7).at("/id").asString("");
        place.step("receipts", receipt, "refund", Body.of("amount", 1).with("reason", "gửi nhầm"))
                .ok();
        refused(imported, 422, "STATEMENT_REFUNDED");
        assertThat(place.showBook().number("/received")).isEqualTo(Csv.sum(1, 20));
    }

    @Test
    void while_its_money_is_spent_and_not_while_the_rest_covers_it() {
        var imported = imports.booked(Csv.vcb().credit("09/09/2024", "1.1", 100_000, "ung ho"));
        imports.booked(Csv.vcb().debit("15/09/2024", "1.2", 30_000, "mua gao"));
        refused(imported, 422, "PURSE_SHORT");
        place.client()
                .post("/v1/receipts", place.receipt("BANK", 30_000).with("on", "2024-09-16"))
                .ok();
        refused(imported, 422, "PURSE_SHORT");
        place.client()
                .post("/v1/receipts", place.receipt("BANK", 30_000).with("on", "2024-09-15"))
                .ok();
        imports.undone(imported.id());
        assertThat(place.received()).isEqualTo(60_000);
    }

    @Test
    void a_purse_that_was_short_before_it_is_no_reason() {
        imports.booked(Csv.vcb().debit("01/08/2024", "1.0", 500_000, "rut tien dau ky"));
        var imported = imports.booked(
                Csv.vcb().debit("02/09/2024", "1.1", 40_000, "rut").credit("09/09/2024", "1.2", 40_000, "hoan"));
        imports.undone(imported.id());
        assertThat(place.received()).isZero();
        var gifts = imports.booked(Csv.gifts(1, 3));
        refused(gifts, 422, "PURSE_SHORT");
    }

    @Test
    void debits_of_the_file_itself_come_back_with_its_credits_whatever_their_chunks() {
        var csv = Csv.gifts(1, 1_500).debit("09/09/2024", "1.9", Csv.sum(1, 1_500), "chi het");
        var imported = imports.booked(csv);
        imports.undone(imported.id());
        assertThat(place.received()).isZero();
        assertThat(place.showBook().number("/out")).isZero();
    }

    @Test
    void lines_that_another_import_holds_for_it_need_no_cover() {
        var first = imports.booked(Csv.gifts(1, 30));
        imports.booked(Csv.gifts(11, 30));
        imports.booked(Csv.vcb().debit("20/09/2024", "1.9", Csv.sum(11, 30), "mua gao"));
        imports.undone(first.id());
        assertThat(place.received()).isEqualTo(Csv.sum(11, 30));
    }

    @Test
    void while_its_month_is_closed() {
        var imported = imports.booked(Csv.gifts(1, 20));
        place.step("books", place.book(), "close", Body.of("month", "2024-09")).ok();
        refused(imported, 422, "BOOK_MONTH_CLOSED");
        place.step("books", place.book(), "reopen", Body.of("month", "2024-09").with("reason", "hủy nhập"))
                .ok();
        imports.undone(imported.id());
    }

    @Test
    void while_the_month_is_closed_in_which_one_of_its_receipts_got_its_class() {
        var imported = imports.booked(Csv.gifts(1, 2));
        String receipt = imports.lines(imported.id(), "booked").get(0).at("/id").asString("");
        place.step(
                        "receipts",
                        receipt,
                        "reclass",
                        Body.of("class", "MIS_SENT").with("reason", "x").with("on", "2024-11-05"))
                .ok();
        place.step("books", place.book(), "close", Body.of("month", "2024-11")).ok();
        refused(imported, 422, "BOOK_MONTH_CLOSED");
    }

    @Test
    void while_another_import_of_the_account_is_under_way() {
        var imported = imports.booked(Csv.gifts(1, 20));
        var other = imports.send(Csv.gifts(21, 20_000).bytes());
        refused(imported, 409, "STATEMENT_UNDER_WAY");
        imports.startUndo(other.id()).refused(422, "STATEMENT_NOT_DONE");
        imports.finished(other.id());
        imports.undone(imported.id());
        assertThat(place.received()).isEqualTo(Csv.sum(21, 20_000));
    }

    @Test
    void twice_or_of_what_nobody_imported() {
        var imported = imports.booked(Csv.gifts(1, 2));
        imports.undone(imported.id());
        imports.startUndo(imported.id()).refused(422, "STATEMENT_NOT_DONE");
        imports.startUndo("statement-nobody").refused(404, "STATEMENT_UNKNOWN");
        assertThat(imports.startUndo(place.cash()).status()).isEqualTo(422); // no import's id
    }

    @Test
    void while_it_goes_on_the_account_gives_nothing_back_takes_no_file_and_no_month_is_closed() {
        var imported = imports.booked(Csv.gifts(1, 3_000));
        var gift = place.bank(5_000);
        imports.startUndo(imported.id()).ok();
        place.step("receipts", gift.id(), "refund", Body.of("reason", "x")).refused(409, "STATEMENT_UNDER_WAY");
        place.step("receipts", gift.id(), "reverse", Body.of("reason", "x")).refused(409, "STATEMENT_UNDER_WAY");
        imports.send(Csv.gifts(9_001, 9_002).bytes()).refused(409, "STATEMENT_UNDER_WAY");
        place.step("books", place.book(), "close", Body.of("month", "2024-09")).refused(409, "STATEMENT_UNDER_WAY");
        assertThat(imports.finished(imported.id()).string("/state")).isEqualTo("undone");
        place.step("receipts", gift.id(), "refund", Body.of("reason", "x")).ok();
        assertThat(place.showBook().number("/received")).isEqualTo(5_000);
    }
}
