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

/** A closed month is never booked into, whatever line comes first; and what would have to be is refused at its start. */
@ExtendWith(Live.class)
class ClosedMonthTest {

    final Place place = Place.fresh();
    final Imports imports = Imports.into(place);

    private void close(String month) {
        place.step("books", place.book(), "close", Body.of("month", month)).ok();
    }

    private static Csv january() {
        return Csv.vcb().credit("15/01/2024", "7.1", 40_000, "ung ho thang gieng");
    }

    private static Csv march(Csv csv) {
        return csv.credit("05/03/2024", "7.3", 60_000, "ung ho thang ba");
    }

    /** The January line is re-classed in March, so its reversal is March's; but the line held for it is January's. */
    private Answer undoneAfterAReclass(Csv other) {
        var imported = imports.booked(march(january()));
        String receipt =
                imports.lines(imported.id(), "booked").getFirst().at("/id").asString("");
        place.step(
                        "receipts",
                        receipt,
                        "reclass",
                        Body.of("class", "MIS_SENT").with("reason", "gửi nhầm").with("on", "2024-03-02"))
                .ok();
        assertThat(imports.booked(other).number("/held")).isPositive();
        close("2024-01");
        long before = Place.head();
        var refused = imports.startUndo(imported.id());
        refused.refused(422, "BOOK_MONTH_CLOSED");
        assertThat(refused.string("/detail")).contains("1/2024");
        assertThat(Place.head()).isEqualTo(before);
        place.step("books", place.book(), "reopen", Body.of("month", "2024-01").with("reason", "hủy nhập"))
                .ok();
        return imports.undone(imported.id());
    }

    @Test
    void an_undo_that_would_book_a_held_line_into_a_closed_month_is_refused_at_its_start() {
        assertThat(undoneAfterAReclass(january()).string("/state")).isEqualTo("undone");
    }

    @Test
    void likewise_when_a_line_of_an_open_month_comes_first() {
        var other = Csv.vcb()
                .credit("05/03/2024", "7.3", 60_000, "ung ho thang ba")
                .credit("15/01/2024", "7.1", 40_000, "ung ho thang gieng");
        assertThat(undoneAfterAReclass(other).string("/state")).isEqualTo("undone");
    }

    @Test
    void a_held_line_of_a_closed_month_is_not_released() {
        imports.booked(january());
        var second = imports.booked(march(january()));
        close("2024-01");
        imports.release(second.id(), 1).refused(422, "BOOK_MONTH_CLOSED");
        assertThat(imports.show(second.id()).number("/held")).isEqualTo(1);
    }

    @Test
    void a_file_with_lines_of_a_closed_month_is_refused_and_the_months_are_named() {
        imports.booked(march(Csv.vcb()));
        close("2024-01");
        var refused = imports.send(march(january()).bytes());
        refused.refused(422, "BOOK_MONTH_CLOSED");
        assertThat(refused.text()).contains("1/2024");
    }
}
