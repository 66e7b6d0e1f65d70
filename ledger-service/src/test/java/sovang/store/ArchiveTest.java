package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeId;
import sovang.store.PledgeCommand.Promise;

/** An auditor reads the events as they stand. */
class ArchiveTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    final Archive archive = new Archive(NODE.pool, NODE.vault, new EventCodec(NODE.vault, List.of()));
    final PledgeId pledge = Sample.pledge();

    @Test
    void a_line_says_what_who_and_where() throws IOException {
        Done done = NODE.gateway.send(new Promise(pledge, 5, null), Sample.anybody());

        assertThat(lines(done.position(), false).getFirst())
                .contains("\"position\":" + done.position(), "\"stream\":\"" + pledge + "\"", "\"sequence\":0")
                .contains("\"type\":\"pledge.recorded\"", "\"revision\":1", "\"actor\":\"actor-1\"")
                .contains("\"amount\":5");
    }

    @Test
    void personal_fields_stay_closed_unless_they_are_asked_for() throws IOException {
        Done done = NODE.gateway.send(new Promise(pledge, 5, "Nguyễn Văn An"), Sample.anybody());

        assertThat(lines(done.position(), false).getFirst())
                .contains("\"credited\":\"p1:")
                .doesNotContain("Nguyễn");
        assertThat(lines(done.position(), true).getFirst()).contains("\"credited\":\"Nguyễn Văn An\"");
    }

    @Test
    void decimals_stand_as_they_were_written() throws IOException {
        NODE.storage.appendEvents(Sample.opening("12345678901234567.50"));

        assertThat(lines(NODE.feed.head(), false).getFirst()).contains("\"quantity\":12345678901234567.50");
    }

    private List<String> lines(long position, boolean personal) throws IOException {
        var lines = new ArrayList<String>();
        archive.lines(position, position, null, 10, personal, lines::add);
        return lines;
    }
}
