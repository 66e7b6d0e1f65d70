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

/** An import that should not have been is taken back line by line, each by a linked voucher. */
@ExtendWith(Live.class)
class UndoTest {

    final Place place = Place.fresh();
    final Imports imports = Imports.into(place);

    private long vouchers(String kind) {
        return place.showBook().list("/vouchers").stream()
                .filter(row -> row.at("/kind").asString("").equals(kind))
                .peek(row -> assertThat(row.at("/count").longValue())
                        .as("no gap in " + kind)
                        .isEqualTo(row.at("/last").longValue()))
                .mapToLong(row -> row.at("/last").longValue())
                .sum();
    }

    @Test
    void everything_is_reversed_and_the_vouchers_go_on_without_a_gap() {
        place.bank(9_000);
        var imported = imports.booked(Csv.gifts(1, 2_050).debit("10/09/2024", "1.9", 4_000, "thu phi"));
        var undone = imports.undone(imported.id());
        assertThat(undone.string("/state")).isEqualTo("undone");
        assertThat(undone.number("/reversed")).isEqualTo(2_051);
        assertThat(undone.string("/reason")).isEqualTo("nhập nhầm tài khoản");
        assertThat(place.received()).isEqualTo(9_000);
        assertThat(place.showBook().number("/out")).isZero();
        assertThat(vouchers("BC")).isEqualTo(2_051);
        assertThat(vouchers("BN")).isEqualTo(1);
        assertThat(vouchers("DC")).isEqualTo(2_051);
        place.bank(1);
        assertThat(vouchers("BC")).isEqualTo(2_052);
    }

    @Test
    void the_file_may_then_be_imported_again_and_undone_again() {
        var first = imports.booked(Csv.gifts(1, 20));
        imports.undone(first.id());
        var again = imports.booked(Csv.gifts(1, 20));
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.number("/receipts")).isEqualTo(20);
        assertThat(place.received()).isEqualTo(Csv.sum(1, 20));
        imports.undone(again.id());
        assertThat(place.received()).isZero();
        assertThat(imports.booked(Csv.gifts(1, 20)).number("/held")).isZero();
        assertThat(place.received()).isEqualTo(Csv.sum(1, 20));
    }

    @Test
    void a_pledge_that_one_of_its_receipts_paid_is_open_again() {
        var pledge = place.pledge("VNN", 5_000);
        var id = imports.booked(Csv.gifts(1, 5)).id();
        String receipt = imports.lines(id, "booked").get(4).at("/id").asString("");
        place.step(
                        "receipts",
                        receipt,
                        "attribute",
                        Body.of("pledge", pledge.id()).with("reason", "đối chiếu"))
                .ok();
        assertThat(place.showPledge(pledge).string("/state")).isEqualTo("paid");
        imports.undone(id);
        assertThat(place.showPledge(pledge).string("/state")).isEqualTo("open");
        assertThat(place.showPledge(pledge).number("/paid")).isZero();
    }

    @Test
    void what_was_reversed_or_re_classed_before_is_not_taken_back_twice() {
        var id = imports.booked(Csv.gifts(1, 4)).id();
        var lines = imports.lines(id, "booked");
        place.step("receipts", lines.get(0).at("/id").asString(""), "reverse", Body.of("reason", "x"))
                .ok();
        place.step(
                        "receipts",
                        lines.get(1).at("/id").asString(""),
                        "reclass",
                        Body.of("class", "INTEREST").with("reason", "x").with("on", "2024-11-05"))
                .ok();
        assertThat(imports.undone(id).number("/reversed")).isEqualTo(3);
        assertThat(place.received()).isZero();
        assertThat(place.showBook().number("/received")).isZero();
    }

    @Test
    void lines_that_an_overlapping_import_held_back_are_booked_in_its_place() {
        var first = imports.booked(Csv.gifts(1, 30));
        var second = imports.booked(Csv.gifts(21, 50));
        imports.undone(first.id());
        assertThat(place.received()).isEqualTo(Csv.sum(21, 50));
        var shown = imports.show(second.id());
        assertThat(shown.number("/held")).isZero();
        assertThat(shown.number("/released")).isEqualTo(10);
        imports.release(second.id(), 1).refused(422, "STATEMENT_LINE_NOT_HELD");
        var again = imports.booked(Csv.gifts(1, 30));
        assertThat(again.number("/held")).isEqualTo(10);
        assertThat(place.received()).isEqualTo(Csv.sum(1, 50));
    }

    @Test
    void in_a_chain_of_three_each_line_stands_once_whichever_is_undone_first() {
        var first = imports.booked(Csv.gifts(1, 30));
        var second = imports.booked(Csv.gifts(11, 40));
        var third = imports.booked(Csv.gifts(21, 50));
        assertThat(place.received()).isEqualTo(Csv.sum(1, 50));
        imports.undone(first.id());
        assertThat(place.received()).isEqualTo(Csv.sum(11, 50));
        assertThat(match(third)).isEqualTo(second.id());
        imports.undone(second.id());
        assertThat(place.received()).isEqualTo(Csv.sum(21, 50));
        assertThat(imports.show(third.id()).number("/held")).isZero();
        imports.undone(third.id());
        assertThat(place.received()).isZero();
    }

    private String match(Answer statement) {
        return imports.show(statement.id()).string("/heldLines/0/matches/statement");
    }

    @Test
    void the_middle_of_a_chain_gives_its_lines_to_the_last() {
        imports.booked(Csv.gifts(1, 30));
        var second = imports.booked(Csv.gifts(21, 50));
        var third = imports.booked(Csv.gifts(41, 60));
        imports.undone(second.id());
        assertThat(place.received()).isEqualTo(Csv.sum(1, 30) + Csv.sum(41, 60));
        assertThat(imports.show(third.id()).number("/released")).isEqualTo(10);
        imports.release(second.id(), 1).refused(422, "STATEMENT_NOT_DONE");
    }

    @Test
    void a_line_that_a_person_released_stays_and_no_other_takes_its_place() {
        var first = imports.booked(Csv.gifts(1, 3));
        var second = imports.booked(Csv.gifts(3, 5));
        imports.release(second.id(), 1).ok();
        imports.undone(first.id());
        assertThat(place.received()).isEqualTo(Csv.sum(3, 5));
        imports.undone(second.id());
        assertThat(place.received()).isZero();
    }

    /** The middle of the list is ten gifts that nothing tells apart: only the undone file shows where they stand. */
    @Test
    void an_undone_import_still_tells_where_the_lines_stand_that_others_brought() {
        var bank = new Imports(place.client(), place.account("VIETINBANK"));
        bank.booked(alike(different(Csv.ten(), 1, 20)));
        var longer = bank.booked(different(alike(different(Csv.ten(), 1, 20)), 21, 40));
        assertThat(longer.number("/held")).isEqualTo(30);
        bank.undone(longer.id());
        var rest = bank.booked(different(alike(Csv.ten()), 21, 40));
        assertThat(rest.number("/held")).isEqualTo(10);
        assertThat(place.received()).isEqualTo(Csv.sum(1, 40) + 10 * 100_000);
    }

    private static Csv different(Csv csv, int from, int through) {
        for (int i = from; i <= through; i++) csv.row("1,09/09/2024,,,,ung ho %d,,\"%d,000\",,".formatted(i, i));
        return csv;
    }

    private static Csv alike(Csv csv) {
        for (int i = 0; i < 10; i++) csv.row("1,09/09/2024,,,,ung ho,,\"100,000\",,");
        return csv;
    }
}
