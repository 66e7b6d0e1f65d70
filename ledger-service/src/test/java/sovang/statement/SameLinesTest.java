package sovang.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Crowd;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;

/** What is in the book is not booked again, and what only looks alike is. */
@ExtendWith(Live.class)
class SameLinesTest {

    final Place place = Place.fresh();
    final Imports imports = Imports.into(place);

    @Test
    void the_same_file_again_adds_nothing_and_says_so() {
        var first = imports.booked(Csv.gifts(1, 20));
        long before = Place.head();
        var again = imports.send(Csv.gifts(1, 20).bytes());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.string("/state")).isEqualTo("already-imported");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.number("/booked")).isZero();
        assertThat(Place.head()).isEqualTo(before);
        assertThat(imports.send(Csv.gifts(1, 20).bytes(), "&dryRun=true").string("/state"))
                .isEqualTo("already-imported");
    }

    @Test
    void two_overlapping_files_give_each_line_once_and_what_is_held_names_its_match() {
        var first = imports.booked(Csv.gifts(1, 30));
        var second = imports.booked(Csv.gifts(21, 50));
        assertThat(second.number("/held")).isEqualTo(10);
        assertThat(second.number("/receipts")).isEqualTo(20);
        assertThat(second.at("/heldLines/0/row").intValue()).isEqualTo(1);
        assertThat(second.string("/heldLines/0/matches/statement")).isEqualTo(first.id());
        assertThat(second.number("/heldLines/0/matches/row")).isEqualTo(21);
        assertThat(imports.lines(second.id(), "held")).hasSize(10);
        assertThat(place.received()).isEqualTo(Csv.sum(1, 50));
    }

    @Test
    void overlapping_files_without_any_reference_give_each_line_once() {
        var bank = new Imports(place.client(), place.account("VIETINBANK"));
        bank.booked(lines(1, 30));
        var second = bank.booked(lines(21, 50));
        assertThat(second.number("/held")).isEqualTo(10);
        assertThat(place.received()).isEqualTo(Csv.sum(1, 50));
    }

    private static Csv lines(int from, int through) {
        var csv = Csv.ten();
        for (int i = from; i <= through; i++) csv.row("1,09/09/2024,07:%02d:00,,,ung ho,,\"%d,000\",,".formatted(i, i));
        return csv;
    }

    @Test
    void gifts_that_are_alike_to_the_last_letter_all_count() {
        var csv = Csv.vcb();
        for (int i = 0; i < 7; i++) csv.credit("09/09/2024", "5213.1", 50_000, "ung ho");
        assertThat(imports.booked(csv).number("/receipts")).isEqualTo(7);
        assertThat(place.received()).isEqualTo(350_000);
    }

    @Test
    void a_held_line_is_released_once() {
        imports.booked(Csv.gifts(1, 30));
        var second = imports.booked(Csv.gifts(21, 50));
        imports.release(second.id(), 3).ok();
        assertThat(place.received()).isEqualTo(Csv.sum(1, 50) + 23_000);
        imports.release(second.id(), 3).refused(422, "STATEMENT_LINE_NOT_HELD");
        imports.release(second.id(), 11).refused(404, "STATEMENT_LINE_UNKNOWN");
        imports.release(second.id(), 0).refused(404, "STATEMENT_LINE_UNKNOWN");
        imports.release("statement-nobody", 1).refused(404, "STATEMENT_LINE_UNKNOWN");
        var shown = imports.show(second.id());
        assertThat(shown.number("/held")).isEqualTo(9);
        assertThat(shown.number("/released")).isEqualTo(1);
        assertThat(place.received()).isEqualTo(Csv.sum(1, 50) + 23_000);
    }

    @Test
    void many_who_release_one_line_at_once_book_it_once() throws Exception {
        imports.booked(Csv.gifts(1, 3));
        var second = imports.booked(Csv.gifts(3, 5));
        var answers = new ConcurrentLinkedQueue<Answer>();
        Crowd.of(8, number -> answers.add(imports.release(second.id(), 1)));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(place.received()).isEqualTo(Csv.sum(1, 5) + 3_000);
    }

    @Test
    void a_released_debit_keeps_its_kind() {
        var first = Csv.vcb().debit("09/09/2024", "1.1", 11_000, "thu phi thang 9");
        imports.booked(first);
        var second = imports.booked(Csv.vcb()
                .debit("09/09/2024", "1.1", 11_000, "thu phi thang 9")
                .credit("10/09/2024", "1.2", 5_000, "ung ho"));
        imports.release(second.id(), 1).ok();
        assertThat(place.showBook().number("/out")).isEqualTo(22_000);
        assertThat(Live.database()
                        .sql()
                        .sql("select kind from views.outflow where statement = :id")
                        .param("id", second.id())
                        .query(String.class)
                        .single())
                .isEqualTo("CHARGE");
    }

    @Test
    void many_who_send_one_file_at_once_make_one_import() throws Exception {
        byte[] file = Csv.gifts(1, 500).bytes();
        var answers = new ConcurrentLinkedQueue<Answer>();
        Crowd.of(8, number -> answers.add(imports.send(file)));
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isIn(200, 202));
        assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
        imports.finished(answers.element().id());
        assertThat(place.received()).isEqualTo(Csv.sum(1, 500));
        assertThat(List.of(waiting("statement_piece"), waiting("statement_plan")))
                .containsOnly(0L);
    }

    @Test
    void overlapping_files_sent_at_once_give_each_line_once() throws Exception {
        var answers = new ConcurrentLinkedQueue<Answer>();
        Crowd.of(
                6,
                number -> answers.add(imports.send(
                        Csv.gifts(1 + number * 50, 100 + number * 50).bytes())));
        for (var answer : answers) imports.finished(answer.ok().id());
        assertThat(place.received()).isEqualTo(Csv.sum(1, 350));
    }

    private long waiting(String table) {
        return Live.database()
                .sql()
                .sql("select count(*) from ledger." + table
                        + " join ledger.statement using (statement) where unit = :unit")
                .param("unit", place.unit())
                .query(Long.class)
                .single();
    }
}
