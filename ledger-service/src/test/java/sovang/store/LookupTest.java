package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.refusal.Refusal;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.Promise;

/** Tables that rules decide by are written with the events; whom they refuse fails alone. */
class LookupTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Payments PAYMENTS = new Payments(DATABASE);
    static final Node NODE = Node.on(DATABASE, plain -> plain.with(PAYMENTS));

    @Test
    void it_is_written_in_the_transaction_of_the_events() {
        ReceiptId receipt = Sample.receipt();
        Done done = pay(promised(), receipt, 7);

        assertThat(Rows.of(DATABASE, "payment", "receipt = '" + receipt + "' and position = " + done.position()))
                .isEqualTo(1);
    }

    @Test
    void what_it_refuses_is_not_recorded() {
        PledgeId pledge = promised();
        long before = NODE.feed.head();

        assertThatThrownBy(() -> pay(pledge, Sample.receipt(), Payments.TOO_MUCH))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("TOO_MUCH"));
        assertThat(NODE.feed.head()).isEqualTo(before);
    }

    @Test
    void a_breach_of_its_unique_constraint_is_its_own_refusal() {
        PledgeId pledge = promised();
        ReceiptId receipt = Sample.receipt();
        Done done = pay(pledge, receipt, 7);

        assertThatThrownBy(() -> pay(pledge, receipt, 8))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("PAID_TWICE"));
        assertThat(NODE.feed.head()).isEqualTo(done.position());
    }

    @Test
    void among_many_that_are_written_together_only_the_guilty_fail() throws InterruptedException {
        var pledges =
                java.util.stream.Stream.generate(LookupTest::promised).limit(31).toList();
        ReceiptId same = Sample.receipt();
        long before = NODE.feed.head();
        var answers = new ConcurrentHashMap<Integer, String>();
        Crowd.of(32, n -> {
            if (n > 0) Soon.is("the appender is held up", () -> PAYMENTS.held);
            if (n < 31) answers.put(n, answer(pledges.get(n), n, same));
            else {
                Soon.is(
                        "all others wait",
                        () -> NODE.meters.get("sovang.append.queue").gauge().value() == 30);
                PAYMENTS.gate.countDown();
            }
        });

        assertThat(answers.values().stream().collect(Collectors.groupingBy(code -> code, Collectors.counting())))
                .isEqualTo(Map.of("ok", 26L, "TOO_MUCH", 3L, "PAID_TWICE", 2L));
        assertThat(NODE.feed.head()).isEqualTo(before + 26);
        assertThat(NODE.meters.get("sovang.append.batch.size").summary().max()).isGreaterThanOrEqualTo(30);
    }

    private static String answer(PledgeId pledge, int n, ReceiptId same) {
        try {
            if (n == 0) pay(pledge, Sample.receipt(), Payments.SLOW);
            else if (n % 10 == 1) pay(pledge, Sample.receipt(), Payments.TOO_MUCH);
            else if (n % 10 == 2) pay(pledge, same, 7);
            else pay(pledge, Sample.receipt(), 7);
            return "ok";
        } catch (Refusal no) {
            return no.code();
        }
    }

    private static Done pay(PledgeId pledge, ReceiptId receipt, long amount) {
        return NODE.gateway.send(new Pay(pledge, receipt, Dong.of(amount)), Sample.anybody());
    }

    private static PledgeId promised() {
        PledgeId pledge = Sample.pledge();
        NODE.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
        return pledge;
    }
}
