package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeId;
import sovang.naming.Personal;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Cancel;
import sovang.store.PledgeCommand.Look;
import sovang.store.PledgeCommand.Promise;

/** Personal fields are readable with the key of their subject, and by nobody without it. */
class VaultTest {

    private static final String NAME = "Nguyễn Thị Đào, \"Tám\" \t\\";

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    final PledgeId pledge = Sample.pledge();
    long position;

    @BeforeEach
    void promised() {
        position = NODE.gateway
                .send(new Promise(pledge, 5, NAME), Sample.anybody())
                .position();
    }

    @Test
    void what_is_stored_does_not_hold_the_plain_text() {
        String stored = DATABASE.sql()
                .sql("select payload || metadata from ledger.event where position = :position")
                .param("position", position)
                .query(String.class)
                .single();
        assertThat(stored)
                .contains("\"credited\":\"p1:" + pledge + ":")
                .doesNotContain("Nguyễn")
                .doesNotContain("Tám");
    }

    @Test
    void it_comes_back_decrypted_also_on_a_node_that_never_saw_it() {
        assertThat(credited(NODE)).isEqualTo(Personal.of(pledge, NAME));
        assertThat(credited(Node.on(DATABASE))).isEqualTo(Personal.of(pledge, NAME));
    }

    @Test
    void one_subject_has_one_key() {
        long keys = Rows.keys(DATABASE);
        PledgeId other = Sample.pledge();
        NODE.storage.appendEvents(
                Stream.of(0, 1, 2).map(n -> Sample.named(other, n, NAME)).toList());
        NODE.storage.appendEvents(Sample.named(other, 3, NAME));

        assertThat(Rows.keys(DATABASE)).isEqualTo(keys + 1);
    }

    @Test
    void when_the_key_is_erased_the_value_is_gone_and_everything_else_still_reads() {
        DATABASE.sql()
                .sql("delete from vault.data_key where subject = :subject")
                .param("subject", pledge.stream())
                .update();
        NODE.vault.forget();
        var fresh = Node.on(DATABASE);

        assertThat(credited(NODE)).isEqualTo(new Personal(pledge.stream(), null));
        assertThat(recorded(NODE).amount().amount()).isEqualTo(5);
        assertThat(fresh.gateway.send(new Look(pledge), Sample.anybody()).id()).isEqualTo("0");
        assertThat(fresh.gateway.send(new Cancel(pledge), Sample.anybody()).position())
                .isGreaterThan(position);
    }

    @Test
    void another_master_key_can_not_read_it() {
        var stranger = Node.on(DATABASE, plain -> plain.with(Fitting.newMaster()));
        assertThatThrownBy(() -> credited(stranger))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("VAULT_KEY_OTHER");
    }

    @Test
    void a_sealed_field_can_not_be_moved_to_another_subject() {
        PledgeId other = Sample.pledge();
        NODE.gateway.send(new Promise(other, 5, "Trần Văn Bình"), Sample.anybody());
        String sealed = ScopedValue.where(Vault.MAKING, new Append())
                .call(() -> NODE.vault.seal(Personal.of(other, "Trần Văn Bình")));

        assertThat(NODE.vault.open(sealed).value()).isEqualTo("Trần Văn Bình");
        assertThatThrownBy(() -> NODE.vault.open(sealed.replace(other.stream(), pledge.stream())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void loading_needs_one_connection_at_a_time() throws InterruptedException {
        var narrow = Node.on(DATABASE, plain -> plain.connecting(2)); // one of them is the appender's
        narrow.gateway.send(new Promise(Sample.pledge(), 5, null), Sample.anybody());
        var pledges = Stream.generate(Sample::pledge).limit(16).toList();
        for (PledgeId one : pledges) NODE.gateway.send(new Promise(one, 5, NAME), Sample.anybody());

        Crowd.of(
                16,
                n -> assertThat(narrow.storage
                                .readEvents(pledges.get(n).stream(), 0)
                                .asStream())
                        .hasSize(1));
    }

    private Personal credited(Node node) {
        return java.util.Objects.requireNonNull(recorded(node).credited());
    }

    private PledgeRecorded recorded(Node node) {
        return (PledgeRecorded)
                node.storage.readEvents(pledge.stream(), 0).next().getPayload();
    }
}
