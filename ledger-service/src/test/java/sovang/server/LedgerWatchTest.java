package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.store.Database;

/** A ledger that lost its end, got another one, or was restored, is noticed. */
class LedgerWatchTest {

    @TempDir
    Path home;

    Database database = Database.fresh();
    SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @BeforeEach
    void three_events() {
        for (int position = 1; position <= 3; position++) event(position, "a");
        run("insert into ledger.head (position) values (3)");
        run("insert into ledger.actor values ('actor-1', 'ADMIN', 0)");
        run("insert into ledger.token values (encode(sha256('token'), 'hex'), 'actor-1', 1)");
        begin("", "").look();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_deleted_last_event_is_noticed_while_it_runs_and_at_the_start() {
        LedgerWatch running = begin("", "");
        gone("position = 3");
        running.look();
        assertThat(running.trouble())
                .hasValueSatisfying(
                        wrong -> assertThat(wrong.en()).contains("ends at position 2 and was at position 3"));
        assertThat(meters.get("sovang.ledger.missing.events").gauge().value()).isEqualTo(1);
        refused("LEDGER_WENT_BACK");
    }

    @Test
    void a_restored_database_starts_only_when_an_admin_accepts_it() {
        gone("position > 1");
        run("update ledger.head set position = 1");
        refused("LEDGER_WENT_BACK");
        assertThatThrownBy(() -> begin("vì mất điện", "another")).hasMessageContaining("[RESTORED_NEEDS_ADMIN]");

        var acceptance = new RestoreAcceptance("vì mất điện", "token");
        LedgerWatch.begin(database.pool(), home, acceptance, meters).look();
        assertThat(acceptance.accepted()).contains(new RestoreAcceptance.Accepted("actor-1", 1, 3, "vì mất điện"));
        begin("", "");
    }

    @Test
    void the_same_length_with_another_end_is_noticed() {
        gone("position = 3");
        event(3, "b");
        refused("LEDGER_WENT_BACK");
    }

    @Test
    void an_event_that_no_append_announced_is_noticed() {
        LedgerWatch running = begin("", "");
        event(4, "forged");
        running.look();
        assertThat(running.trouble())
                .hasValueSatisfying(wrong -> assertThat(wrong.code()).isEqualTo("LEDGER_FOREIGN_EVENTS"));
        assertThat(meters.get("sovang.ledger.foreign.events").gauge().value()).isEqualTo(1);
        refused("LEDGER_FOREIGN_EVENTS");
    }

    private LedgerWatch begin(String reason, String token) {
        meters = new SimpleMeterRegistry(); // of a service of its own
        return LedgerWatch.begin(database.pool(), home, new RestoreAcceptance(reason, token), meters);
    }

    private void refused(String code) {
        assertThatThrownBy(() -> begin("", "")).hasMessageStartingWith(code);
    }

    private void event(int position, String reason) {
        database.sql()
                .sql("insert into ledger.event values (?, now(), 'unit-1', ?, 'unit.ended', 1, ?, '{}')")
                .param(position)
                .param(position - 1)
                .param("{\"reason\":\"" + reason + "\"}")
                .update();
    }

    private void gone(String which) {
        run("alter table ledger.event disable trigger event_is_for_ever");
        run("delete from ledger.event where " + which);
    }

    private void run(String sql) {
        database.sql().sql(sql).update();
    }
}
