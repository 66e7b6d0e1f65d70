package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Recorded;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Cancel;
import sovang.store.PledgeCommand.Look;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.PayBoth;
import sovang.store.PledgeCommand.Promise;

class GatewayTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE, plain -> plain.with(new FullLookup()));

    final Gateway gateway = NODE.gateway;
    final PledgeId pledge = Sample.pledge();

    @Test
    void a_write_answers_with_its_id_and_the_position_of_its_last_event() {
        long before = NODE.feed.head();
        Done done = gateway.send(new Promise(pledge, 5, null), Sample.anybody());

        assertThat(done).isEqualTo(new Done(pledge.toString(), before + 1, false, false));
        assertThat(NODE.feed.head()).isEqualTo(done.position());
    }

    @Test
    void an_event_says_who_asked_and_what_they_confirmed() {
        Done done = gateway.send(new Promise(pledge, 5, null), Sample.anybody());

        Recorded event = NODE.feed.read(done.position() - 1, 1).getFirst();
        assertThat(event.stream()).isEqualTo(pledge.stream());
        assertThat(event.metadata())
                .containsEntry("actor", "actor-1")
                .containsEntry("requestId", "request-1")
                .containsEntry("confirmed", "SURE")
                .doesNotContainKeys(OnceOnly.CALLER, OnceOnly.APPEND);
    }

    @Test
    void a_command_that_changes_nothing_records_nothing() {
        gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        long before = NODE.feed.head();

        assertThat(gateway.send(new Look(pledge), Sample.keyed("look", ""))).isEqualTo(new Done("0", 0, false, false));
        assertThat(NODE.feed.head()).isEqualTo(before);
    }

    @Test
    void a_refused_command_leaves_no_row_and_no_key() {
        gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        gateway.send(new Cancel(pledge), Sample.anybody());
        long before = NODE.feed.head();

        assertThatThrownBy(() -> gateway.send(new Cancel(pledge), Sample.keyed("refused", "")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("PLEDGE_CANCELLED"));
        assertThat(NODE.feed.head()).isEqualTo(before);
        assertThat(Rows.of(DATABASE, "command", "key = 'refused'")).isZero();
    }

    @Test
    void a_command_that_fails_at_commit_leaves_no_row_and_the_aggregate_decides_as_before() {
        gateway.send(new Promise(pledge, 5, "Nguyễn Văn A"), Sample.anybody());
        long before = NODE.feed.head();

        assertThatThrownBy(
                        () -> gateway.send(new Pay(pledge, FullLookup.TOO_MUCH, Dong.of(7)), Sample.keyed("fails", "")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(NODE.feed.head()).isEqualTo(before);
        assertThat(Rows.of(DATABASE, "event", "stream = '" + pledge.stream() + "'"))
                .isEqualTo(1);
        assertThat(Rows.of(DATABASE, "command", "key = 'fails'")).isZero();
        assertThat(gateway.send(new Look(pledge), Sample.anybody()).id()).isEqualTo("0");
        assertThat(gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.anybody())
                        .position())
                .isEqualTo(before + 1);
    }

    @Test
    void a_command_over_two_streams_is_recorded_in_one_piece() {
        PledgeId other = Sample.pledge();
        gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        Done there = gateway.send(new Promise(other, 5, null), Sample.anybody());
        Done done = gateway.send(new PayBoth(pledge, other, Sample.receipt(), Dong.of(7)), Sample.anybody());

        assertThat(done.position()).isEqualTo(there.position() + 2);
        assertThat(NODE.feed.read(there.position(), 10))
                .extracting(Recorded::stream)
                .containsExactlyInAnyOrder(pledge.stream(), other.stream());
        assertThat(NODE.feed.read(there.position(), 10))
                .extracting(event -> event.metadata().get("actor"))
                .containsOnly("actor-1");
    }

    @Test
    void a_command_over_two_streams_of_which_one_refuses_leaves_neither() {
        PledgeId other = Sample.pledge();
        gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        gateway.send(new Promise(other, 5, null), Sample.anybody());
        Done there = gateway.send(new Cancel(other), Sample.anybody());

        assertThatThrownBy(
                        () -> gateway.send(new PayBoth(pledge, other, Sample.receipt(), Dong.of(7)), Sample.anybody()))
                .isInstanceOf(Refusal.class);
        assertThat(NODE.feed.head()).isEqualTo(there.position());
        assertThat(gateway.send(new Look(pledge), Sample.anybody()).id()).isEqualTo("0");
    }

    @Test
    void sixty_four_commands_at_once_on_one_stream_are_all_recorded() throws InterruptedException {
        gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        Crowd.of(64, n -> gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(1)), Sample.anybody()));

        assertThat(gateway.send(new Look(pledge), Sample.anybody()).id()).isEqualTo("64");
        assertThat(NODE.storage.lastSequenceNumberFor(pledge.stream())).contains(64L);
    }

    /** Breaks the transaction of one receipt, after its events were written. */
    private record FullLookup() implements Lookup {

        static final sovang.book.event.ReceiptId TOO_MUCH = Sample.receipt();

        @Override
        public String name() {
            return "tried";
        }

        @Override
        public List<sovang.projection.Table> tables() {
            return List.of();
        }

        @Override
        public void on(Recorded recorded, sovang.projection.Rows rows) {}

        @Override
        public void check(List<Recorded> events, java.sql.Connection open) throws java.sql.SQLException {
            for (Recorded event : events)
                if (event.event() instanceof sovang.mobilisation.event.PledgeEvent.PledgePaid paid
                        && paid.by().equals(TOO_MUCH))
                    try (var broken = open.createStatement()) {
                        broken.execute("select 1 / 0");
                    }
        }
    }
}
