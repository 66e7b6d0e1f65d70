package sovang.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sovang.projection.WordStory.read;
import static sovang.projection.WordStory.standing;
import static sovang.projection.WordStory.until;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.audit.event.AuditEvent;
import sovang.audit.event.ViewName;
import sovang.audit.view.AuditView;
import sovang.refusal.Refusal;

class ProjectorTest {

    private final WordStory story = new WordStory();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_read_sees_the_write_whose_position_it_names() {
        try (var node = story.node()) {
            assertThat(read(node, "words", story.word("a\tb\\c\nđồng 🎋"))).containsExactly("a\tb\\c\nđồng 🎋");
        }
    }

    @Test
    void a_position_that_is_not_reached_in_time_is_a_conflict() {
        try (var node = story.node()) {
            assertThatThrownBy(() -> read(node, "words", 1))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("VIEW_NOT_YET"));
        }
    }

    @Test
    void a_view_that_cannot_apply_an_event_stops_before_it_and_the_others_go_on() {
        try (var node = story.node()) {
            story.word("one");
            long bad = story.word("much too long");
            long last = story.word("three");
            assertThat(read(node, "words", last)).hasSize(3);
            until(() -> standing(node, "strict").isStopped());
            assertThat(standing(node, "strict").failedAt()).isEqualTo(bad);
            assertThat(standing(node, "strict").position()).isEqualTo(bad - 1);
            assertThat(standing(node, "strict").error()).contains("strict_word_check");
            assertThat(read(node, "strict", 0)).containsExactly("one");
            assertThatThrownBy(() -> read(node, "strict", last))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("VIEW_STOPPED"));
        }
    }

    @Test
    void after_the_cause_is_mended_a_retry_applies_the_event_and_catches_up() {
        try (var node = story.node()) {
            story.word("much too long");
            long last = story.word("two");
            until(() -> standing(node, "strict").isStopped());
            story.sql
                    .sql("ALTER TABLE views.strict DROP CONSTRAINT strict_word_check")
                    .update();
            node.orders.retry("strict", false);
            until(() -> standing(node, "strict").position() == last);
            assertThat(read(node, "strict", last)).containsExactly("much too long", "two");
        }
    }

    @Test
    void a_retry_without_mending_stops_at_the_same_event() {
        try (var node = story.node()) {
            long bad = story.word("much too long");
            until(() -> standing(node, "strict").isStopped());
            node.orders.retry("strict", false);
            until(() -> standing(node, "strict").wanted() == null);
            until(() -> standing(node, "strict").isStopped());
            assertThat(standing(node, "strict").failedAt()).isEqualTo(bad);
        }
    }

    @Test
    void only_a_recorded_skip_of_exactly_this_event_lets_a_view_pass() {
        try (var node = story.node()) {
            long bad = story.word("much too long");
            story.word("two");
            until(() -> standing(node, "strict").isStopped());
            assertThatThrownBy(() -> node.orders.checkSkip("strict", bad + 1)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> node.orders.checkSkip("words", bad)).isInstanceOf(Refusal.class);
            story.ledger.record(new AuditEvent.EventSkipped(new ViewName("strict"), bad + 1, "another one"));
            read(node, "words", story.ledger.head());
            assertThat(standing(node, "strict").isStopped()).isTrue();

            node.orders.checkSkip("strict", bad);
            long skip = story.ledger.record(new AuditEvent.EventSkipped(new ViewName("strict"), bad, "unreadable"));
            until(() -> standing(node, "strict").position() == skip);
            assertThat(read(node, "strict", skip)).containsExactly("two");
        }
    }

    @Test
    void of_two_nodes_one_keeps_the_views_and_the_other_takes_over() {
        var elsewhere = new Words("words", 1);
        try (var second = standby(elsewhere)) {
            long last = story.word("after");
            assertThat(read(second, "words", last)).containsExactly("before", "after");
            assertThat(elsewhere.seen.get()).isPositive();
        }
    }

    private Node standby(Words elsewhere) {
        try (var first = story.node()) {
            long before = story.word("before");
            assertThat(read(first, "words", before)).containsExactly("before");
            var second = new Node(story.database, story.ledger, List.of(new AuditView(), elsewhere, story.strict));
            assertThat(read(second, "words", before)).containsExactly("before");
            assertThat(elsewhere.seen.get()).isZero();
            return second;
        }
    }

    @Test
    void a_lost_connection_costs_time_but_no_event() {
        try (var node = story.node()) {
            read(node, "words", story.word("one"));
            story.sql.sql("""
                    SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()
                    """).query(Boolean.class).list();
            assertThat(read(node, "words", story.word("two"))).containsExactly("one", "two");
        }
    }
}
