package sovang.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.OrganisationEvent.FundAdded;
import sovang.refusal.Refusal;

class ReplayTest {

    private static final int LINES = 7_000;

    private final HikariDataSource database = Server.database();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Ledger ledger = new Ledger();
    private final Funds check = new Funds(ledger);
    private @Nullable Node running;

    @BeforeEach
    void tables() {
        sql.sql("CREATE TABLE fund_key (code text PRIMARY KEY, name text)").update();
        sql.sql("INSERT INTO fund_key VALUES ('VNN', 'Vì người nghèo')").update();
        ledger.record(new FundAdded(new FundCode("VNN"), "Vì người nghèo", ""));
        for (LedgerEvent event : Speed.statement(LINES, 1_000)) ledger.record(event);
    }

    @AfterEach
    void close() {
        if (running != null) running.close();
        database.close();
    }

    /** A node whose views have caught up. */
    private Node node() {
        Node node = running;
        if (node == null) {
            node = new Node(database, ledger, AllViews.get(), check);
            running = node;
        }
        List<String> names = AllViews.get().stream().map(View::name).toList();
        Node asked = node;
        Awaitility.await()
                .until(() -> asked.reading.<Long>of(names, null, (db, position) -> position) == ledger.head());
        return node;
    }

    private ReplayJob replay(@Nullable Long to) {
        Replays replays = node().replays;
        String id = replays.begin(to, null).id();
        Awaitility.await().until(() -> !replays.job(id).state().equals("running"));
        return replays.job(id);
    }

    @Test
    void untouched_views_come_out_the_same_row_by_row() {
        ReplayJob job = replay(null);
        assertThat(job.state()).isEqualTo("equal");
        assertThat(job.position()).isEqualTo(ledger.head());
        assertThat(job.events()).isEqualTo(ledger.head());
        assertThat(job.views()).allMatch(Comparison::equal);
        assertThat(job.views())
                .filteredOn(it -> it.view().equals("books"))
                .extracting(Comparison::rows)
                .containsExactly(2L * LINES + 2);
        assertThat(scratch()).isZero();
    }

    private int scratch() {
        return sql.sql("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'replay%'")
                .query(Integer.class)
                .single();
    }

    private static Comparison of(ReplayJob job, String view) {
        return job.views().stream()
                .filter(it -> it.view().equals(view))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_changed_dong_in_one_row_is_found() {
        node();
        sql.sql("UPDATE views.entry SET amount = amount + 1 WHERE position = 5000")
                .update();
        ReplayJob job = replay(null);
        assertThat(job.state()).isEqualTo("different");
        assertThat(of(job, "statements").equal()).isTrue();
        assertThat(of(job, "books").firstDifference()).satisfies(found -> {
            assertThat(found).isNotNull();
            assertThat(found.table()).isEqualTo("entry");
            assertThat(found.live()).contains("\"position\":5000", "\"amount\":50001");
            assertThat(found.replayed()).contains("\"position\":5000", "\"amount\":50000");
        });
    }

    @Test
    void a_missing_row_and_an_invented_one_are_found() {
        node();
        sql.sql("DELETE FROM views.receipt WHERE position = 5000").update();
        sql.sql("INSERT INTO views.fund VALUES ('XXX', 99999, 'invented', '')").update();
        ReplayJob job = replay(null);
        assertThat(of(job, "books").firstDifference()).satisfies(found -> {
            assertThat(found).isNotNull();
            assertThat(found.live()).isNull();
            assertThat(found.replayed()).contains("\"position\":5000");
        });
        assertThat(of(job, "organisation").firstDifference()).satisfies(found -> {
            assertThat(found).isNotNull();
            assertThat(found.live()).contains("invented");
            assertThat(found.replayed()).isNull();
        });
    }

    @Test
    void up_to_an_earlier_position_what_both_knew_then_is_compared() {
        node();
        assertThat(replay(4_000L).state()).isEqualTo("equal");
        assertThat(replay(4_000L).position()).isEqualTo(4_000);
        sql.sql("UPDATE views.entry SET day = day + 1 WHERE position = 5000").update();
        assertThat(replay(4_000L).state()).isEqualTo("equal");
        assertThat(replay(5_000L).state()).isEqualTo("different");
        assertThatThrownBy(() -> replay(1_000_000L)).isInstanceOf(Refusal.class);
    }

    @Test
    void tables_of_the_store_are_compared_too() {
        assertThat(of(replay(null), "keys").rows()).isEqualTo(1);
        sql.sql("UPDATE fund_key SET name = 'other'").update();
        assertThat(of(replay(null), "keys").equal()).isFalse();
    }

    @Test
    void writes_that_go_on_do_not_disturb_it() throws InterruptedException {
        Node node = node();
        var stop = new CountDownLatch(1);
        var writer = Thread.ofVirtual().start(() -> {
            for (int i = 0; stop.getCount() > 0; i++) {
                for (LedgerEvent event : Speed.more("later-" + i, 50)) ledger.record(event, Map.of());
                node.reading.<Long>of(List.of("books"), ledger.head(), (db, position) -> position);
            }
        });
        try {
            String id = node.replays.begin(null, null).id();
            Awaitility.await().until(() -> !node.replays.job(id).state().equals("running"));
            assertThat(node.replays.job(id).views())
                    .filteredOn(it -> !it.equal())
                    .isEmpty();
            assertThat(node.replays.job(id).state()).isEqualTo("equal");
            assertThat(node.replays.job(id).position()).isGreaterThan(LINES + 100);
        } finally {
            stop.countDown();
            writer.join();
        }
    }

    @Test
    void only_one_runs_at_a_time() throws SQLException {
        Replays replays = node().replays;
        try (Connection other = database.getConnection()) {
            // Another node's replay holds this lock.
            Statements.ask(other, "SELECT pg_try_advisory_lock(?)", 0x5356_5245_504CL);
            assertThatThrownBy(() -> replays.begin(null, null))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("REPLAY_RUNNING"));
            Statements.ask(other, "SELECT pg_advisory_unlock(?)", 0x5356_5245_504CL);
        }
        assertThat(replay(null).state()).isEqualTo("equal");
    }

    @Test
    void the_same_request_again_gets_the_replay_that_it_began() {
        Replays replays = node().replays;
        var first = replays.begin(null, "actor-1 k");
        Awaitility.await().until(() -> !replays.job(first.id()).state().equals("running"));
        assertThat(replays.begin(null, "actor-1 k")).isEqualTo(new Replays.Begun(first.id(), true));
        assertThatThrownBy(() -> replays.begin(7L, "actor-1 k"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("STORE_KEY_REUSED"));
    }

    @Test
    void a_rehearsal_names_what_it_would_fold_and_begins_nothing() {
        assertThat(node().replays.rehearse(null)).contains("books", "keys");
        assertThat(sql.sql("SELECT count(*) FROM views.replay")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(replay(null).state()).isEqualTo("equal");
    }

    @Test
    void a_replay_whose_end_can_not_be_written_leaves_no_lock_to_the_pool() {
        Replays replays = node().replays;
        sql.sql("ALTER TABLE views.replay ADD CHECK (state = 'running')").update();
        replays.begin(null, null);
        Awaitility.await().until(() -> locks() == 1); // the projector's
        sql.sql("ALTER TABLE views.replay DROP CONSTRAINT replay_state_check").update();
        assertThat(replay(null).state()).isEqualTo("equal");
    }

    private long locks() {
        return sql.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = "
                        + "(SELECT oid FROM pg_database WHERE datname = current_database())")
                .query(Long.class)
                .single();
    }

    @Test
    void what_a_crash_left_is_cleared_at_the_start() {
        Node before = node();
        sql.sql("CREATE SCHEMA replay_0abc_books").update();
        sql.sql("INSERT INTO views.replay (id, state) VALUES ('replay-0abc', 'running')")
                .update();
        before.close();
        running = null;
        assertThat(node().replays.job("replay-0abc").state()).isEqualTo("failed");
        assertThat(scratch()).isZero();
    }
}
