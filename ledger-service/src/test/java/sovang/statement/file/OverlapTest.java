package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverlapTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private static Identities weak(int day, long... says) {
        return Line.file(
                java.util.Arrays.stream(says).mapToObj(s -> Line.weak(day, s)).toList());
    }

    @Test
    void equal_rows_within_one_file_are_different_gifts() {
        var books = new Books();
        books.take(weak(1, 7, 7, 7, 7));
        assertThat(books.size()).isEqualTo(4);
    }

    @Test
    void the_same_list_in_another_file_adds_nothing() {
        var books = new Books();
        books.take(weak(1, 7));
        assertThat(books.take(weak(1, 7)).count()).isEqualTo(1);
        books.take(weak(2, 7, 7, 8));
        assertThat(books.take(weak(2, 7, 7, 8)).count()).isEqualTo(3);
        assertThat(books.size()).isEqualTo(4);
    }

    @Test
    void a_longer_download_of_the_same_days_adds_only_what_is_new() {
        var books = new Books();
        books.take(weak(1, 7, 7));
        assertThat(books.take(weak(1, 7, 7, 7, 8)).count()).isEqualTo(2);
        assertThat(books.size()).isEqualTo(4);
    }

    @Test
    void one_equal_gift_where_two_downloads_of_one_day_meet_is_another_gift() {
        var books = new Books();
        books.take(weak(1, 1, 2, 3, 7));
        var overlap = books.take(weak(1, 7, 4, 5, 6));
        assertThat(overlap.count()).isZero();
        assertThat(overlap.alike()).as("and is told").isEqualTo(1);
        assertThat(books.size()).isEqualTo(8);
    }

    @Test
    void the_same_few_gifts_again_from_midnight_on_are_the_same_gifts() {
        var before = Stream.of(1, 2, 3).map(says -> Line.weak(1, says));
        var books = new Books();
        books.take(Line.file(Stream.concat(before, Stream.of(Line.weak(2, 7), Line.weak(2, 7)))
                .toList()));
        assertThat(books.take(weak(2, 7, 7, 7, 9)).count()).isEqualTo(2);
        assertThat(books.size()).isEqualTo(7);
    }

    @Test
    void a_run_over_midnight_is_the_same_lines_for_both_files_have_that_midnight() {
        var books = new Books();
        books.take(Line.file(List.of(Line.weak(1, 1), Line.weak(1, 7), Line.weak(1, 7), Line.weak(2, 7))));
        var overlap = books.take(Line.file(List.of(Line.weak(1, 7), Line.weak(2, 7), Line.weak(2, 7))));
        assertThat(overlap.count()).isEqualTo(2);
    }

    @Test
    void one_strong_line_in_a_run_vouches_for_its_weak_neighbours() {
        var books = new Books();
        books.take(Line.file(List.of(Line.weak(1, 1), Line.weak(1, 7), Line.strong(1, 8), Line.weak(1, 7))));
        var overlap =
                books.take(Line.file(List.of(Line.weak(1, 7), Line.strong(1, 8), Line.weak(1, 7), Line.weak(1, 7))));
        assertThat(overlap.count()).isEqualTo(3);
        assertThat(overlap.match(3)).isNull();
    }

    @Test
    void a_run_that_chance_would_not_make_is_the_same_lines_in_the_middle_of_a_day() {
        var list =
                IntStream.range(0, 3_000).mapToObj(says -> Line.weak(1, says)).toList();
        var books = new Books();
        books.take(Line.file(list.subList(0, 2_000)));
        assertThat(books.take(Line.file(list.subList(1_998, 3_000))).count()).isEqualTo(2);
        assertThat(books.size()).isEqualTo(3_000);
    }

    @Test
    void strong_lines_are_known_again_without_any_run() {
        var books = new Books();
        books.take(Line.file(List.of(Line.strong(1, 3), Line.strong(1, 1), Line.strong(1, 3), Line.strong(1, 2))));
        var overlap = books.take(Line.file(List.of(
                Line.strong(1, 3),
                Line.strong(1, 9),
                Line.strong(1, 1),
                Line.strong(1, 3),
                Line.strong(1, 3),
                Line.strong(1, 8))));
        assertThat(IntStream.range(0, 6).mapToObj(overlap::match).toList())
                .containsExactly(new LineRef("1", 1), null, new LineRef("1", 2), new LineRef("1", 3), null, null);
    }

    @Test
    void a_day_that_a_file_has_whole_matches_one_for_one_though_a_row_changed() {
        var old = Stream.of(Line.weak(1, 1), Line.weak(2, 7), Line.weak(2, 8), Line.weak(2, 7), Line.weak(3, 1))
                .toList();
        var corrected = new ArrayList<>(old);
        corrected.set(2, Line.weak(2, 99));
        var books = new Books();
        books.take(Line.file(old));
        var overlap = books.take(Line.file(corrected));
        assertThat(overlap.match(1)).isEqualTo(new LineRef("1", 2));
        assertThat(overlap.match(2)).isNull();
        assertThat(overlap.match(3)).isEqualTo(new LineRef("1", 4));
    }

    @Test
    void a_line_that_was_undone_may_come_again() {
        var hash = weak(1, 7).hash(0);
        var undone = new Earlier("a");
        undone.absent(1, hash, DAY.plusDays(1), false);
        assertThat(Overlap.of(weak(1, 7), List.of(undone)).count()).isZero();
    }

    @Test
    void a_line_held_in_one_file_for_another_is_matched_once_and_named_where_it_was_booked() {
        var list = IntStream.range(0, 100)
                .mapToObj(says -> Line.weak(says / 10, says))
                .toList();
        var books = new Books();
        books.take(Line.file(list.subList(0, 60)));
        books.take(Line.file(list.subList(40, 80)));
        var overlap = books.take(Line.file(list.subList(30, 100)));
        assertThat(overlap.match(10)).isEqualTo(new LineRef("1", 41));
        assertThat(overlap.match(35)).isEqualTo(new LineRef("2", 26));
        assertThat(books.size()).isEqualTo(100);
    }

    @Test
    void a_line_of_the_books_is_given_away_once_however_many_files_bring_it() {
        var day = DAY.plusDays(1);
        var gift = Line.file(List.of(Line.strong(1, 7))).hash(0);
        var booked = new Earlier("a");
        booked.booked(1, gift, day, true);
        var held = new Earlier("b");
        held.booked(1, weak(1, 5).hash(0), day, false);
        held.heldFor(new LineRef("a", 1), 2, gift, day, true);
        var another = new Earlier("c");
        another.booked(1, weak(1, 6).hash(0), day, false);
        another.booked(2, gift, day, true);
        var fresh = Line.file(List.of(
                Line.weak(1, 1),
                Line.strong(1, 7),
                Line.weak(1, 2),
                Line.strong(1, 7),
                Line.strong(1, 7),
                Line.weak(1, 3)));
        var overlap = Overlap.of(fresh, List.of(booked, held, another));
        assertThat(IntStream.range(0, 6).mapToObj(overlap::match).toList())
                .containsExactly(null, new LineRef("a", 1), null, new LineRef("c", 2), null, null);
    }

    @Test
    void two_runs_do_not_give_one_line_to_two_rows() {
        var first = new Earlier("a");
        first.booked(1, weak(1, 7).hash(0), DAY.plusDays(1), false);
        var second = new Earlier("b");
        second.booked(1, weak(1, 5).hash(0), DAY.plusDays(1), false);
        second.heldFor(new LineRef("a", 1), 2, weak(1, 7).hash(0), DAY.plusDays(1), false);
        var overlap = Overlap.of(weak(1, 7, 9, 5, 7), List.of(first, second));
        assertThat(IntStream.range(0, 4).mapToObj(overlap::match).toList())
                .containsExactly(new LineRef("a", 1), null, new LineRef("b", 1), null);
    }

    @Test
    void of_two_runs_with_one_file_the_longer_is_the_overlap() {
        var old = Line.file(List.of(Line.strong(1, 1), Line.strong(1, 2), Line.strong(1, 3), Line.strong(1, 4)));
        var fresh = Line.file(List.of(Line.strong(1, 4), Line.strong(1, 9), Line.strong(1, 1), Line.strong(1, 2)));
        assertThat(Run.between(old, fresh).orElseThrow().length()).isEqualTo(2);
    }

    @Test
    void a_skipped_row_keeps_its_place_so_that_the_lists_still_fit() {
        var text = Statements.VCB + "1,01/09/2024,,,1,,a\n1,01/09/2024,,,x,,b\n1,01/09/2024,,,2,,c\n";
        var file = Statements.check(text).identities();
        var books = new Books();
        books.take(file);
        assertThat(books.size()).isEqualTo(2);
        assertThat(books.take(file).count()).isEqualTo(2);
    }

    @Test
    void files_of_other_days_do_not_meet() {
        var books = new Books();
        books.take(weak(1, 7, 8));
        assertThat(books.take(weak(2, 7, 8)).count()).isZero();
    }
}
