package sovang.statement.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.refusal.Refusal;
import sovang.statement.event.LineEvent.LineReleased;
import sovang.statement.event.StatementEvent.LinesUndone;
import sovang.statement.event.StatementEvent.UndoStarted;

class StatementReadsTest {

    private final StatementStory story = new StatementStory();

    @AfterEach
    void close() {
        story.close();
    }

    private StatementReads.StatementItem show() {
        return new StatementReads(story.running.reading()).statement(StatementStory.ID.value(), story.running.head());
    }

    private List<String> lines(@Nullable String kind) {
        return new LineReads(story.running.reading())
                .lines(StatementStory.ID.value(), kind, story.running.head(), null, null).items().stream()
                        .map(line -> line.row() + " " + line.kind() + " " + line.text())
                        .toList();
    }

    @Test
    void a_statement_is_being_booked_until_its_last_chunk_is() {
        assertThat(show().state()).isEqualTo("booking");
        assertThat(show().booked()).isZero();
        story.booked();
        assertThat(show().state()).isEqualTo("done-in-part");
        assertThat(show().booked()).isEqualTo(3);
        assertThat(show().received()).isEqualTo(30);
        assertThat(show().account()).isEqualTo("0011001932418");
        assertThat(show().heldLines())
                .extracting(line -> line.row() + " like " + line.matches())
                .containsExactly("4 like Match[statement=statement-1, row=17]");
        assertThat(show().bad())
                .extracting(line -> line.column() + ": " + line.problem())
                .containsExactly("Credit: không phải số");
    }

    @Test
    void each_line_is_listed_with_what_became_of_it() {
        story.booked();
        assertThat(lines(null))
                .containsExactly(
                        "1 booked dòng 1", "2 booked dòng 2", "3 debit phí", "4 held bốn", "5 skipped năm · x");
        assertThat(lines("debit")).containsExactly("3 debit phí");
        assertThatThrownBy(
                        () -> new LineReads(story.running.reading()).lines("x", null, story.running.head(), null, null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_released_line_is_held_no_more_and_stands_among_the_booked() {
        story.booked();
        assertThat(show().held()).isEqualTo(1);
        story.running.record(new LineReleased(StatementStory.line(4), "là khoản khác"));
        story.receipt(4, 30);
        assertThat(show().held()).isZero();
        assertThat(show().released()).isEqualTo(1);
        assertThat(show().heldLines()).isEmpty();
        assertThat(lines(null)).contains("4 booked dòng 4", "4 held bốn");
    }

    @Test
    void an_undone_statement_says_so() {
        story.booked();
        story.running.record(new UndoStarted(StatementStory.ID, "nhầm tệp"));
        assertThat(show().state()).isEqualTo("undoing");
        story.running.record(new LinesUndone(StatementStory.ID, 1, 5, 3, true));
        assertThat(show().state()).isEqualTo("undone");
        assertThat(show().reversed()).isEqualTo(3);
    }

    @Test
    void statements_are_listed_by_account_number_and_state() {
        var reads = new StatementReads(story.running.reading());
        assertThat(reads.statements("0011001932418", "booking", story.running.head(), null, null)
                        .items())
                .hasSize(1);
        assertThat(reads.statements(null, "done", story.running.head(), null, null)
                        .items())
                .isEmpty();
    }

    @Test
    void the_gauges_count_what_somebody_has_to_look_at() {
        story.booked();
        var meters = new SimpleMeterRegistry();
        var gauges = new StatementGauges(meters);
        story.running.reading().<Long>of(List.of("statements", "books"), story.running.head(), (views, position) -> {
            gauges.read(views, position);
            return position;
        });
        assertThat(meters.get("sovang.statement.lines.unmatched").gauge().value())
                .isEqualTo(2);
        assertThat(meters.get("sovang.statement.imports.under.way").gauge().value())
                .isZero();
    }
}
