package sovang.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.projection.WordStory.read;
import static sovang.projection.WordStory.standing;
import static sovang.projection.WordStory.until;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.audit.event.AuditEvent;
import sovang.audit.event.ViewName;
import sovang.audit.view.AuditView;
import sovang.refusal.Refusal;

class RebuildTest {

    private final WordStory story = new WordStory();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_rebuild_passes_the_events_that_the_live_view_was_made_to_pass() {
        try (var node = story.node()) {
            long bad = story.word("much too long");
            story.word("two");
            long skip = story.ledger.record(new AuditEvent.EventSkipped(new ViewName("strict"), bad, "unreadable"));
            until(() -> standing(node, "strict").position() == skip);
            story.sql.sql("UPDATE views.strict SET word = 'tampered'").update();
            node.orders.rebuild("strict", false);
            until(() -> standing(node, "strict").wanted() == null);
            assertThat(read(node, "strict", skip)).containsExactly("two");
        }
    }

    @Test
    void a_rebuild_puts_right_what_was_tampered_with_while_events_go_on() {
        try (var node = story.node()) {
            for (int i = 0; i < 5_000; i++) story.word("w" + i);
            read(node, "words", story.ledger.head());
            story.sql
                    .sql("UPDATE views.words SET word = 'tampered' WHERE position % 2 = 0")
                    .update();
            node.orders.rebuild("words", false);
            for (int i = 5_000; i < 6_000; i++) story.word("w" + i);
            until(() -> standing(node, "words").wanted() == null);
            long last = story.word("last");
            assertThat(read(node, "words", last))
                    .hasSize(6_001)
                    .doesNotContain("tampered")
                    .endsWith("w5999", "last");
            until(() -> story.schemas().isEmpty());
        }
    }

    @Test
    void a_view_of_a_new_version_is_rebuilt_at_the_start_also_over_what_a_crash_left() {
        long last;
        try (var node = story.node()) {
            last = story.word("one");
            read(node, "words", last);
        }
        story.sql.sql("CREATE SCHEMA rebuild_words").update();
        story.sql.sql("CREATE TABLE rebuild_words.words (leftover text)").update();
        try (var node =
                new Node(story.database, story.ledger, List.of(new AuditView(), new Words("words", 2), story.strict))) {
            until(() -> standing(node, "words").version() == 2);
            assertThat(read(node, "words", last)).containsExactly("v2 one");
            until(() -> story.schemas().isEmpty());
        }
    }

    @Test
    void many_views_of_a_new_version_are_rebuilt_two_at_a_time() {
        var most = new AtomicInteger();
        var now = new AtomicInteger();
        var gate = new CountDownLatch(1);
        List<View> views =
                IntStream.range(0, 6).mapToObj(i -> many(i, now, most, gate)).toList();
        for (View view : views) {
            story.sql
                    .sql("CREATE TABLE views.%s (position bigint PRIMARY KEY, word text)".formatted(view.name()))
                    .update();
            story.sql
                    .sql("INSERT INTO views.projection (name, version, position) VALUES (:name, 1, 2500)")
                    .param("name", view.name())
                    .update();
        }
        for (int i = 0; i < 2_500; i++) story.word("one");
        try (var node = new Node(story.database, story.ledger, views)) {
            until(() -> now.get() == 2);
            gate.countDown();
            until(() -> views.stream().allMatch(it -> standing(node, it.name()).version() == 2));
            assertThat(most.get()).isEqualTo(2);
        }
    }

    private static View many(int number, AtomicInteger now, AtomicInteger most, CountDownLatch gate) {
        return new Words("many" + number, 2, () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
        });
    }

    @Test
    void a_fault_that_will_not_pass_ends_the_rebuild_with_its_reason() {
        try (var node = story.node()) {
            read(node, "words", story.word("one"));
            story.sql.sql("DROP TABLE views.words").update();
            node.orders.rebuild("words", false);
            until(() -> standing(node, "words").wanted() == null);
            assertThat(standing(node, "words").error()).contains("views.words");
        }
    }

    @Test
    void a_fault_that_may_pass_is_told_and_the_rebuild_begun_again() {
        try (var node = story.node()) {
            read(node, "words", story.word("one"));
            story.ledger.breaks(Refusal.unavailable("STORE_AWAY", "Đang vắng.", "It is away."));
            node.orders.rebuild("words", false);
            until(() -> String.valueOf(standing(node, "words").error()).contains("attempt 1, again in 1 s"));
            assertThat(standing(node, "words").state()).isEqualTo("rebuilding");
            story.ledger.breaks(null);
            until(() -> standing(node, "words").wanted() == null);
            assertThat(standing(node, "words").error()).isNull();
        }
    }

    @Test
    void an_error_of_who_reads_ahead_ends_the_rebuild_too() {
        try (var node = story.node()) {
            read(node, "words", story.word("one"));
            story.ledger.breaks(new OutOfMemoryError("planted"));
            node.orders.rebuild("words", false);
            until(() -> standing(node, "words").wanted() == null);
            assertThat(standing(node, "words").error()).contains("OutOfMemoryError");
            story.ledger.breaks(null);
            assertThat(read(node, "words", story.word("two"))).containsExactly("one", "two");
        }
    }

    @Test
    void indexes_keep_their_names() {
        story.sql
                .sql("CREATE INDEX later_ones ON views.words (word) WHERE word > 'm'")
                .update();
        story.sql
                .sql("CREATE INDEX words_word_idx ON views.words (lower(word))")
                .update();
        try (var node = story.node()) {
            read(node, "words", story.word("one"));
            List<String> before = indexes();
            node.orders.rebuild("words", false);
            until(() -> standing(node, "words").wanted() == null);
            assertThat(indexes()).isEqualTo(before).anyMatch(it -> it.startsWith("CREATE INDEX later_ones"));
        }
    }

    private List<String> indexes() {
        return story.sql
                .sql("SELECT indexdef FROM pg_indexes WHERE schemaname = 'views' ORDER BY indexname")
                .query(String.class)
                .list();
    }

    @Test
    void a_dry_run_of_an_order_asks_nothing_of_the_view() {
        try (var node = story.node()) {
            long last = story.word("one");
            read(node, "words", last);
            assertThat(node.orders.rebuild("words", true).position()).isEqualTo(last);
            assertThat(standing(node, "words").wanted()).isNull();
            long bad = story.word("much too long");
            until(() -> standing(node, "strict").isStopped());
            assertThat(node.orders.retry("strict", true).failedAt()).isEqualTo(bad);
            assertThat(standing(node, "strict").wanted()).isNull();
        }
    }

    @Test
    void a_view_that_is_gone_leaves_no_row_that_counts_as_behind() {
        try (var node = story.node()) {
            read(node, "words", story.word("one"));
            story.sql
                    .sql("INSERT INTO views.projection (name, version, position) VALUES ('retired', 1, 0)")
                    .update();
        }
        try (var node = story.node()) {
            read(node, "words", story.word("two"));
            assertThat(node.reading.standings()).extracting(Standing::name).doesNotContain("retired");
        }
    }

    @Test
    void a_view_that_stopped_in_its_rebuild_is_rebuilt_when_it_may_pass_the_event() {
        long bad = story.word("much too long");
        story.sql
                .sql("INSERT INTO views.projection (name, version, position) VALUES ('strict', 0, 1)")
                .update();
        try (var node = story.node()) {
            until(() -> standing(node, "strict").isStopped());
            story.ledger.record(new AuditEvent.EventSkipped(new ViewName("strict"), bad, "unreadable"));
            until(() -> standing(node, "strict").version() == 1);
            assertThat(standing(node, "strict").isStopped()).isFalse();
        }
    }
}
