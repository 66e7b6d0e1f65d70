package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.OpeningEvent.OpeningRecorded;

/** A reason may hold a name all the same: it is encrypted as names are, and read by whoever sees the voucher. */
class ExplanationTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    static final Node NODE = Node.on(DATABASE);

    final Archive archive = new Archive(NODE.pool, NODE.vault, new EventCodec(NODE.vault, List.of()));

    @BeforeEach
    void recorded() {
        NODE.storage.appendEvents(Sample.opening("1.5"));
    }

    @Test
    void what_is_stored_does_not_hold_the_minutes() {
        assertThat(stored()).contains("\"minutes\":\"p1:why-opening-").doesNotContain("BB 01");
    }

    @Test
    void who_sees_the_voucher_reads_them() {
        var event = (OpeningRecorded)
                NODE.feed.read(NODE.feed.head() - 1, 1).getFirst().event();
        assertThat(event.minutes()).isEqualTo("BB 01");
    }

    @Test
    void those_of_an_earlier_release_are_read_as_they_stand_and_masked_for_others() throws IOException {
        String earlier = stored().replaceFirst("p1:why-[^\"]+", "BB 01 của ông An");
        DATABASE.sql().sql("alter table ledger.event disable trigger user").update();
        DATABASE.sql()
                .sql("update ledger.event set payload = :payload where position = :head")
                .param("payload", earlier)
                .param("head", NODE.feed.head())
                .update();
        DATABASE.sql().sql("alter table ledger.event enable trigger user").update();
        var codec = new EventCodec(NODE.vault, List.of());
        assertThat(((OpeningRecorded) codec.decode("opening.recorded", 1, earlier)).minutes())
                .isEqualTo("BB 01 của ông An");
        assertThat(line(false)).contains("\"minutes\":\"***\"").doesNotContain("An");
        assertThat(line(true)).contains("\"minutes\":\"BB 01 của ông An\"");
    }

    @Test
    void an_erased_one_says_so_and_its_voucher_stays() {
        String sealed = stored();
        DATABASE.sql()
                .sql("delete from vault.data_key where subject like 'why-%'")
                .update();
        NODE.vault.forget();
        var event = (OpeningRecorded) new EventCodec(NODE.vault, List.of()).decode("opening.recorded", 1, sealed);
        assertThat(event.minutes()).isEqualTo("(đã xóa)");
        assertThat(event.amount().amount()).isEqualTo(1);
    }

    private static String stored() {
        return DATABASE.sql()
                .sql("select payload from ledger.event order by position desc limit 1")
                .query(String.class)
                .single();
    }

    private String line(boolean personal) throws IOException {
        var lines = new ArrayList<String>();
        archive.lines(NODE.feed.head(), NODE.feed.head(), null, 10, personal, lines::add);
        return lines.getFirst();
    }
}
