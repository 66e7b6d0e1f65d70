package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a bank's list says and however it is downloaded in pieces, each line comes into the books exactly once. */
class OverlapProperties {

    /** Many equal rows, told apart only by the balance beside them, as Agribank's are. */
    private static List<Line> balanced(List<Integer> says) {
        var list = new ArrayList<Line>();
        long balance = 0;
        for (int at = 0; at < says.size(); at++) {
            balance += 1 + Math.floorMod(says.get(at), 3);
            list.add(Line.strong(at * 3 / says.size(), balance * 10 + Math.floorMod(says.get(at), 3)));
        }
        return list;
    }

    @Property
    void strong_lists_cut_anywhere_in_any_order_give_each_line_once(
            @ForAll @Size(min = 1, max = 60) List<Integer> says,
            @ForAll @Size(max = 5) List<@IntRange(max = 60) Integer> cuts,
            @ForAll long order) {
        var list = balanced(says);
        var books = new Books();
        for (var piece : pieces(list, cuts, order)) books.take(Line.file(piece));
        books.take(Line.file(list));
        assertThat(books.size()).isEqualTo(list.size());
        assertThat(books.take(Line.file(list)).count()).isEqualTo(list.size());
    }

    @Property
    void strong_lists_cut_without_overlap_lose_nothing(
            @ForAll @Size(min = 2, max = 60) List<Integer> says, @ForAll @IntRange(max = 100) int percent) {
        var list = balanced(says);
        int cut = list.size() * percent / 100;
        var books = new Books();
        books.take(Line.file(list.subList(0, cut)));
        assertThat(books.take(Line.file(list.subList(cut, list.size()))).count())
                .isZero();
        assertThat(books.size()).isEqualTo(list.size());
    }

    /** Downloads by date: each begins at midnight and ends at midnight or now. Exact however few different rows there are. */
    @Property
    void weak_lists_downloaded_by_date_give_each_line_once(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 2) Integer> says,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9) Integer> fromDays,
            @ForAll @IntRange(min = 1, max = 10) int days) {
        var list = new ArrayList<Line>();
        for (int at = 0; at < says.size(); at++) list.add(Line.weak(at * days / says.size(), says.get(at)));
        var books = new Books();
        int pieces = fromDays.size();
        int reached = 0;
        for (int piece = 0; piece < pieces; piece++) {
            int now = list.size() * (piece + 1) / pieces;
            int from = Math.min(firstOf(list, fromDays.get(piece)), firstOf(list, dayAt(list, reached)));
            books.take(Line.file(list.subList(Math.min(from, now), now)));
            reached = now;
        }
        assertThat(books.size()).isEqualTo(list.size());
    }

    /** Downloads by page or row: exact as soon as the overlap is long enough to be told from chance. */
    @Property(tries = 300)
    void weak_lists_cut_in_the_middle_of_a_day_give_each_line_once(
            @ForAll long seed, @ForAll @IntRange(min = 60, max = 400) int overlap, @ForAll boolean backwards) {
        var list = Line.weakList(seed, 1_000, 1, 300);
        if (backwards) Collections.reverse(list);
        int half = 500;
        var books = new Books();
        books.take(Line.file(list.subList(0, half + overlap / 2)));
        assertThat(books.take(Line.file(list.subList(half - overlap / 2, 1_000)))
                        .count())
                .isEqualTo(overlap / 2 * 2);
        assertThat(books.size()).isEqualTo(1_000);
    }

    @Property(tries = 300)
    void weak_lists_cut_in_three_in_any_order_give_each_line_once(@ForAll long seed, @ForAll long order) {
        var list = Line.weakList(seed, 1_200, 2, 300);
        var pieces = new ArrayList<>(List.of(list.subList(0, 500), list.subList(400, 900), list.subList(800, 1_200)));
        Collections.shuffle(pieces, new Random(order));
        var books = new Books();
        for (var piece : pieces) books.take(Line.file(piece));
        assertThat(books.size()).isEqualTo(1_200);
    }

    @Property(tries = 300)
    void weak_lists_cut_without_overlap_in_the_middle_of_a_day_lose_nothing(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 999) int cut) {
        var list = Line.weakList(seed, 1_000, 1, 100);
        var books = new Books();
        books.take(Line.file(list.subList(0, cut)));
        books.take(Line.file(list.subList(cut, 1_000)));
        if (cut > 20 && cut < 980) assertThat(books.size()).isEqualTo(1_000);
        assertThat(books.size()).isGreaterThan(980);
    }

    @Property
    void the_rows_that_match_are_equal_lines_and_no_line_is_given_twice(
            @ForAll @Size(max = 40) List<@IntRange(max = 2) Integer> one,
            @ForAll @Size(max = 40) List<@IntRange(max = 2) Integer> other,
            @ForAll boolean strong) {
        var old = one.stream().map(says -> new Line(says / 2, says, strong)).toList();
        var fresh = other.stream().map(says -> new Line(says / 2, says, strong)).toList();
        var books = new Books();
        books.take(Line.file(old));
        var overlap = books.take(Line.file(fresh));
        var given = new ArrayList<LineRef>();
        for (int at = 0; at < fresh.size(); at++) {
            var line = overlap.match(at);
            if (line == null) continue;
            given.add(line);
            assertThat(old.get(line.row() - 1)).isEqualTo(fresh.get(at));
        }
        assertThat(given).doesNotHaveDuplicates().hasSize(overlap.count());
    }

    private static List<List<Line>> pieces(List<Line> list, List<Integer> cuts, long order) {
        var random = new Random(order);
        var pieces = new ArrayList<List<Line>>();
        for (int cut : cuts) {
            int from = Math.min(cut, list.size() - 1);
            pieces.add(list.subList(from, from + 1 + random.nextInt(list.size() - from)));
        }
        Collections.shuffle(pieces, random);
        return pieces;
    }

    private static int firstOf(List<Line> list, int day) {
        for (int at = 0; at < list.size(); at++) if (list.get(at).day() >= day) return at;
        return list.size();
    }

    private static int dayAt(List<Line> list, int at) {
        return at < list.size() ? list.get(at).day() : Integer.MAX_VALUE;
    }
}
