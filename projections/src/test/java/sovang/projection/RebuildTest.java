package sovang.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.projection.WordStory.read;
import static sovang.projection.WordStory.standing;
import static sovang.projection.WordStory.until;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.audit.event.AuditEvent;
import sovang.audit.event.ViewName;
import sovang.audit.view.AuditView;

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
            node.orders.rebuild("strict");
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
            node.orders.rebuild("words");
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
}
