package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.store.PledgeCommand.Look;
import sovang.store.PledgeCommand.Pay;
import sovang.store.PledgeCommand.Promise;

/** A node dies between append and answer; whoever asked it asks again with the same key. */
class KilledTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    final PledgeId pledge = Sample.pledge();
    final ReceiptId receipt = Sample.receipt();
    final String key = "key of " + pledge;

    @BeforeEach
    void promised() {
        NODE.gateway.send(new Promise(pledge, 5, null), Sample.anybody());
    }

    @Test
    void after_the_commit_the_repeat_gets_the_answer_that_was_lost() throws Exception {
        long before = NODE.feed.head();
        assertThat(asksOneThatDies(DyingNode.When.AFTER_COMMIT)).isEqualTo(DyingNode.KILLED);
        assertThat(NODE.feed.head()).isEqualTo(before + 1);

        Done again = NODE.gateway.send(new Pay(pledge, Sample.receipt(), Dong.of(7)), Sample.keyed(key, "pay"));

        assertThat(again).isEqualTo(new Done(receipt.toString(), before + 1, true, false));
        assertThat(NODE.feed.head()).isEqualTo(before + 1);
        assertThat(NODE.gateway.send(new Look(pledge), Sample.anybody()).id()).isEqualTo("7");
    }

    @Test
    void before_the_commit_nothing_was_recorded_and_the_repeat_is_the_first() throws Exception {
        long before = NODE.feed.head();
        assertThat(asksOneThatDies(DyingNode.When.BEFORE_COMMIT)).isEqualTo(DyingNode.KILLED);
        assertThat(NODE.feed.head()).isEqualTo(before);

        Done again = NODE.gateway.send(new Pay(pledge, receipt, Dong.of(7)), Sample.keyed(key, "pay"));

        assertThat(again).isEqualTo(new Done(receipt.toString(), before + 1, false, false));
    }

    private int asksOneThatDies(DyingNode.When when) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DyingNode.class.getName(),
                        DATABASE.url(),
                        DATABASE.user(),
                        DATABASE.password(),
                        when.name(),
                        pledge.value(),
                        receipt.value(),
                        key)
                .inheritIO()
                .start()
                .waitFor();
    }
}
