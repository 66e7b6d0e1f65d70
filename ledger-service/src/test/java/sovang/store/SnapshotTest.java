package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.store.PledgeCommand.Look;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.Promise;

/** A snapshot saves reading, and says the same as the events. */
class SnapshotTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    final PledgeId pledge = longPledge();

    @Test
    void loading_with_and_without_it_agrees() {
        assertThat(Rows.of(DATABASE, "snapshot", "stream = '" + pledge + "' and sequence >= 200"))
                .isEqualTo(1);
        NODE.gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(5)), Sample.anybody());
        assertThat(look(Node.on(DATABASE))).isEqualTo("31631");

        DATABASE.sql().sql("delete from ledger.snapshot").update();
        assertThat(look(Node.on(DATABASE))).isEqualTo("31631");
    }

    @Test
    void it_is_what_loading_starts_from() {
        DATABASE.sql()
                .sql("update ledger.snapshot set payload = replace(payload, '\"paid\":', '\"paid\":1000')")
                .update();
        assertThat(Long.parseLong(look(Node.on(DATABASE)))).isGreaterThan(1_000_000);
    }

    @Test
    void a_snapshot_of_another_revision_is_passed_over() {
        DATABASE.sql()
                .sql("update ledger.snapshot set revision = 2, payload = '{}'")
                .update();
        assertThat(look(Node.on(DATABASE))).isEqualTo("31626");
    }

    @Test
    void a_snapshot_that_can_not_be_read_is_passed_over() {
        DATABASE.sql().sql("update ledger.snapshot set payload = '{'").update();
        assertThat(look(Node.on(DATABASE))).isEqualTo("31626");
    }

    @Test
    void an_older_snapshot_never_replaces_a_newer_one() {
        var snapshots = NODE.storage;
        var newest = snapshots.readSnapshot(pledge.stream()).orElseThrow();
        snapshots.storeSnapshot(new org.axonframework.eventhandling.GenericDomainEventMessage<>(
                "Pledge", pledge.stream(), 3, new Pledge()));
        assertThat(snapshots.readSnapshot(pledge.stream()).orElseThrow().getSequenceNumber())
                .isEqualTo(newest.getSequenceNumber());
    }

    private String look(Node node) {
        return String.valueOf(
                node.gateway.send(new Look(pledge), Sample.anybody()).id());
    }

    private static PledgeId longPledge() {
        PledgeId pledge = Sample.pledge();
        NODE.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        NODE.storage.appendEvents(Sample.paid(pledge, 1, 250)); // each pays one đồng more than its sequence
        NODE.gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(1)), Sample.anybody());
        return pledge;
    }
}
