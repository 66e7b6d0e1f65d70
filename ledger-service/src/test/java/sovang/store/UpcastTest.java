package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.book.event.OpeningEvent.OpeningRecorded;
import sovang.mobilisation.event.PledgeEvent.PledgeCancelled;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Cancel;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.Promise;

/** Events of an earlier shape are read as today's; what is stored stays as it is. */
class UpcastTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    /** In revision 1 a cancellation had a {@code why}, in revision 2 a reason could be empty. */
    private static final Upcast[] UPCASTS = {
        new Upcast("pledge.cancelled", 1, event -> {
            event.set("reason", event.remove("why"));
            return event;
        }),
        new Upcast("pledge.cancelled", 2, event -> {
            if (event.get("reason").asString().isEmpty()) event.put("reason", "không rõ");
            return event;
        }),
        new Upcast("opening.recorded", 1, event -> event)
    };

    static final Node NODE = Node.on(DATABASE, plain -> plain.with(UPCASTS));
    static final EventCodec CODEC = new EventCodec(NODE.vault, List.of(UPCASTS));

    @Test
    void the_first_shape_passes_through_every_later_one() {
        assertThat(CODEC.decode("pledge.cancelled", 1, """
                {"subject":"pledge-1","why":"","on":"2024-09-20"}"""))
                .isEqualTo(new PledgeCancelled(new PledgeId("pledge-1"), "không rõ", Pledge.DAY));
    }

    @Test
    void a_new_event_is_stored_in_the_newest_shape() {
        PledgeId pledge = Sample.pledge();
        NODE.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        Done done = NODE.gateway.send(new Cancel(pledge), Sample.anybody());

        assertThat(Rows.of(DATABASE, "event", "revision = 3 and position = " + done.position()))
                .isEqualTo(1);
        assertThat(NODE.feed.read(done.position() - 1, 1).getFirst().event())
                .isEqualTo(new PledgeCancelled(pledge, "tried", Pledge.DAY));
    }

    @Test
    void the_aggregate_loads_from_events_of_an_earlier_shape() {
        PledgeId pledge = Sample.pledge();
        NODE.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        DATABASE.sql()
                .sql("""
                        insert into ledger.event select head + 1, at, :pledge, 1, 'pledge.cancelled', 1, :payload, '{}'
                        from ledger.open_append(0, '{}', 0, '{}', 1, '{}', '{}', '{}', '{}', '{}')""")
                .param("pledge", pledge.stream())
                .param("payload", """
                        {"subject":"%s","why":"","on":"2024-09-20"}""".formatted(pledge))
                .update();

        var fresh = Node.on(DATABASE, plain -> plain.with(UPCASTS));
        assertThatThrownBy(() -> fresh.gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.anybody()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("PLEDGE_CANCELLED"));
    }

    @Test
    void a_decimal_keeps_every_digit_on_the_way() {
        var opening = (OpeningRecorded) CODEC.decode("opening.recorded", 1, """
                {"subject":"opening-1","voucher":"SD-2024-000001","unit":"95","fund":"VNN","purse":"purse-1","amount":1,
                 "goods":{"kind":"gạo","quantity":12345678901234567.50,"unit":"kg","value":1,"basis":"biên bản"},
                 "minutes":"BB 01","on":"2024-01-01"}""");
        assertThat(opening.goods())
                .isNotNull()
                .satisfies(goods -> assertThat(goods.quantity()).isEqualTo(new BigDecimal("12345678901234567.50")));
    }

    @Test
    void a_name_that_is_not_in_the_list_is_said_so() {
        assertThatThrownBy(() -> CODEC.decode("pledge.forgotten", 1, "{}"))
                .hasMessage("no event is called pledge.forgotten");
    }

    @Test
    void a_revision_that_nobody_can_read_is_said_so() {
        assertThatThrownBy(() -> CODEC.decode("pledge.cancelled", 0, "{}"))
                .hasMessage("no way from revision 0 of pledge.cancelled");
        assertThatThrownBy(() -> CODEC.decode("pledge.cancelled", 4, "{}"))
                .hasMessage("revision 4 of pledge.cancelled is newer than this program");
    }

    @Test
    void a_field_that_today_does_not_know_is_an_error_and_not_lost_in_silence() {
        assertThatThrownBy(() -> CODEC.decode("pledge.cancelled", 3, """
                {"subject":"pledge-1","reason":"đổi ý","on":"2024-09-20","extra":1}""")).hasMessageContaining("extra");
    }
}
