package sovang.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.audit.event.AuditEvent;
import sovang.audit.event.ViewName;
import sovang.audit.view.AuditView;
import sovang.naming.Recorded;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.OrganisationEvent.FundAdded;
import sovang.refusal.Refusal;

class ProjectorTest {

    private final HikariDataSource database = Server.database();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Ledger ledger = new Ledger();
    private final Words words = new Words("words", 1);
    private final Words strict = new Words("strict", 1);
    private final List<View> views = List.of(new AuditView(), words, strict);

    /** Writes the name of each fund into a table that takes none longer than 10 letters. */
    private static final class Words implements View {

        private final String name;
        private final int version;
        private final Table table;
        private final AtomicInteger seen = new AtomicInteger();

        Words(String name, int version) {
            this.name = name;
            this.version = version;
            this.table = Table.growing(name, 1, "position", "word");
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public List<Table> tables() {
            return List.of(table);
        }

        @Override
        public void on(Recorded recorded, Rows rows) {
            seen.incrementAndGet();
            if (recorded.event() instanceof FundAdded fund) {
                rows.insert(table, recorded.position(), (version > 1 ? "v" + version + " " : "") + fund.name());
            }
        }
    }

    @BeforeEach
    void tables() {
        ViewSchema.migrate(database, ViewSchema.LIVE);
        sql.sql("CREATE TABLE views.words (position bigint PRIMARY KEY, word text NOT NULL)")
                .update();
        sql.sql("CREATE TABLE views.strict (position bigint PRIMARY KEY, word text CHECK (length(word) <= 10))")
                .update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long word(String word) {
        return ledger.record(new FundAdded(new FundCode("F"), word, ""));
    }

    private static List<String> read(Node node, String view, long minPosition) {
        return node.reading.of(
                List.of(view),
                minPosition,
                (db, position) -> db.sql("SELECT word FROM views." + view + " ORDER BY position")
                        .query(String.class)
                        .list());
    }

    private static void until(java.util.function.BooleanSupplier so) {
        org.awaitility.Awaitility.await().until(so::getAsBoolean);
    }

    private static Standing standing(Node node, String view) {
        return node.reading.standings().stream()
                .filter(it -> it.name().equals(view))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_read_sees_the_write_whose_position_it_names() {
        try (var node = new Node(database, ledger, views)) {
            assertThat(read(node, "words", word("a\tb\\c\nđồng 🎋"))).containsExactly("a\tb\\c\nđồng 🎋");
        }
    }

    @Test
    void a_position_that_is_not_reached_in_time_is_a_conflict() {
        try (var node = new Node(database, ledger, views)) {
            assertThatThrownBy(() -> read(node, "words", 1))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("VIEW_NOT_YET"));
        }
    }

    @Test
    void a_view_that_cannot_apply_an_event_stops_before_it_and_the_others_go_on() {
        try (var node = new Node(database, ledger, views)) {
            word("one");
            long bad = word("much too long");
            long last = word("three");
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
        try (var node = new Node(database, ledger, views)) {
            word("much too long");
            long last = word("two");
            until(() -> standing(node, "strict").isStopped());
            sql.sql("ALTER TABLE views.strict DROP CONSTRAINT strict_word_check")
                    .update();
            node.orders.retry("strict");
            until(() -> standing(node, "strict").position() == last);
            assertThat(read(node, "strict", last)).containsExactly("much too long", "two");
        }
    }

    @Test
    void a_retry_without_mending_stops_at_the_same_event() {
        try (var node = new Node(database, ledger, views)) {
            long bad = word("much too long");
            until(() -> standing(node, "strict").isStopped());
            node.orders.retry("strict");
            until(() -> standing(node, "strict").wanted() == null);
            until(() -> standing(node, "strict").isStopped());
            assertThat(standing(node, "strict").failedAt()).isEqualTo(bad);
        }
    }

    @Test
    void only_a_recorded_skip_of_exactly_this_event_lets_a_view_pass() {
        try (var node = new Node(database, ledger, views)) {
            long bad = word("much too long");
            word("two");
            until(() -> standing(node, "strict").isStopped());
            assertThatThrownBy(() -> node.orders.checkSkip("strict", bad + 1)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> node.orders.checkSkip("words", bad)).isInstanceOf(Refusal.class);
            ledger.record(new AuditEvent.EventSkipped(new ViewName("strict"), bad + 1, "another one"));
            read(node, "words", ledger.head());
            assertThat(standing(node, "strict").isStopped()).isTrue();

            node.orders.checkSkip("strict", bad);
            long skip = ledger.record(new AuditEvent.EventSkipped(new ViewName("strict"), bad, "unreadable"));
            until(() -> standing(node, "strict").position() == skip);
            assertThat(read(node, "strict", skip)).containsExactly("two");
        }
    }

    @Test
    void a_rebuild_passes_the_events_that_the_live_view_was_made_to_pass() {
        try (var node = new Node(database, ledger, views)) {
            long bad = word("much too long");
            word("two");
            long skip = ledger.record(new AuditEvent.EventSkipped(new ViewName("strict"), bad, "unreadable"));
            until(() -> standing(node, "strict").position() == skip);
            sql.sql("UPDATE views.strict SET word = 'tampered'").update();
            node.orders.rebuild("strict");
            until(() -> standing(node, "strict").wanted() == null);
            assertThat(read(node, "strict", skip)).containsExactly("two");
        }
    }

    @Test
    void a_rebuild_puts_right_what_was_tampered_with_while_events_go_on() {
        try (var node = new Node(database, ledger, views)) {
            for (int i = 0; i < 5_000; i++) word("w" + i);
            read(node, "words", ledger.head());
            sql.sql("UPDATE views.words SET word = 'tampered' WHERE position % 2 = 0")
                    .update();
            node.orders.rebuild("words");
            for (int i = 5_000; i < 6_000; i++) word("w" + i);
            until(() -> standing(node, "words").wanted() == null);
            long last = word("last");
            assertThat(read(node, "words", last))
                    .hasSize(6_001)
                    .doesNotContain("tampered")
                    .endsWith("w5999", "last");
            assertThat(schemas()).isEmpty();
        }
    }

    private List<String> schemas() {
        return sql.sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'rebuild%' OR nspname LIKE 'replay%'")
                .query(String.class)
                .list();
    }

    @Test
    void a_view_of_a_new_version_is_rebuilt_at_the_start_also_over_what_a_crash_left() {
        long last;
        try (var node = new Node(database, ledger, views)) {
            last = word("one");
            read(node, "words", last);
        }
        sql.sql("CREATE SCHEMA rebuild_words").update();
        sql.sql("CREATE TABLE rebuild_words.words (leftover text)").update();
        try (var node = new Node(database, ledger, List.of(new AuditView(), new Words("words", 2), strict))) {
            until(() -> standing(node, "words").version() == 2);
            assertThat(read(node, "words", last)).containsExactly("v2 one");
            assertThat(schemas()).isEmpty();
        }
    }

    @Test
    void of_two_nodes_one_keeps_the_views_and_the_other_takes_over() {
        var elsewhere = new Words("words", 1);
        try (var second = standby(elsewhere)) {
            long last = word("after");
            assertThat(read(second, "words", last)).containsExactly("before", "after");
            assertThat(elsewhere.seen.get()).isPositive();
        }
    }

    private Node standby(Words elsewhere) {
        try (var first = new Node(database, ledger, views)) {
            long before = word("before");
            assertThat(read(first, "words", before)).containsExactly("before");
            var second = new Node(database, ledger, List.of(new AuditView(), elsewhere, strict));
            assertThat(read(second, "words", before)).containsExactly("before");
            assertThat(elsewhere.seen.get()).isZero();
            return second;
        }
    }

    @Test
    void a_lost_connection_costs_time_but_no_event() {
        try (var node = new Node(database, ledger, views)) {
            read(node, "words", word("one"));
            sql.sql("""
                    SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()
                    """).query(Boolean.class).list();
            assertThat(read(node, "words", word("two"))).containsExactly("one", "two");
        }
    }
}
