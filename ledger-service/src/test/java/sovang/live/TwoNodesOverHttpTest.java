package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes of the service on one ledger. */
@ExtendWith(Live.class)
class TwoNodesOverHttpTest {

    private static final int CLIENTS = 16;
    private static final int EACH = 10;

    static Node second = Live.node();

    @BeforeAll
    static void start() {
        second = Live.node().another(Live.database());
    }

    @AfterAll
    static void stop() {
        if (second.isOpen()) second.close();
    }

    @Test
    void receipts_into_one_book_through_both_leave_no_gap_and_no_double() throws Exception {
        var place = Place.fresh();
        var nodes = List.of(Live.client(), second.client());
        Crowd.of(CLIENTS, number -> {
            for (int i = 0; i < EACH; i++) {
                var keyed = nodes.get(number % 2).key(UUID.randomUUID().toString());
                keyed.post("/v1/receipts", place.receipt("CASH", 1_000))
                        .ok(); // nobody is told that others are in the way
            }
        });
        int all = CLIENTS * EACH;
        for (Client node : nodes) {
            var book = node.get("/v1/books/" + place.book() + "?minPosition=" + Place.head());
            assertThat(book.number("/vouchers/0/count")).isEqualTo(all);
            assertThat(book.number("/vouchers/0/last")).isEqualTo(all);
            assertThat(book.number("/received")).isEqualTo(all * 1_000L);
            assertThat(new Ledger(node).audited()).isEqualTo("equal");
        }
    }

    @Test
    void a_book_that_comes_from_its_snapshot_goes_on_where_it_stood() {
        var place = Place.fresh();
        var imports = Imports.into(place);
        place.cash(1);
        imports.undone(imports.booked(Csv.gifts(1, 300)).id()); // numbered in a few events; single ones are many
        for (int n = 0; n < 250; n++) place.cash(1);
        place.step("books", place.book(), "close", Body.of("month", "2024-08")).ok();
        Soon.is(
                "the book is snapshotted",
                () -> Live.database()
                                .sql()
                                .sql("select count(*) from ledger.snapshot where stream = :book")
                                .param("book", "book-" + place.book())
                                .query(Long.class)
                                .single()
                        > 0);
        var elsewhere = second.client();
        elsewhere.post("/v1/receipts", place.receipt("CASH", 2)).ok();
        elsewhere
                .post("/v1/receipts", place.receipt("CASH", 3).with("on", "2024-08-09"))
                .refused(422, "BOOK_MONTH_CLOSED");
        place.cash(4);
        for (var row : place.showBook().list("/vouchers"))
            assertThat(row.at("/count").asLong())
                    .as(row.toString())
                    .isEqualTo(row.at("/last").asLong());
        assertThat(place.received()).isEqualTo(257);
    }

    @Test
    void a_repeat_at_the_other_node_gets_the_first_answer() {
        var place = Place.fresh();
        String key = UUID.randomUUID().toString();
        var first = Live.client()
                .key(key)
                .post("/v1/receipts", place.receipt("CASH", 9))
                .ok();
        var again = second.client()
                .key(key)
                .post("/v1/receipts", place.receipt("CASH", 9))
                .ok();
        assertThat(again.isReplayed()).isTrue();
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void a_statement_that_a_node_accepted_before_it_stopped_is_finished_by_the_other() {
        var place = Place.fresh();
        Node third = Live.node().another(Live.database());
        String id = new Imports(third.client(), place.number())
                .send(Csv.gifts(1, 10_000).bytes())
                .ok()
                .id();
        var closing = Instant.now();
        third.close();
        assertThat(Imports.into(place).finished(id).number("/receipts")).isEqualTo(10_000);
        assertThat(new Ledger(Live.client()).chunksSince(closing, id, "statement.lines-booked"))
                .as("more than the one that it was at when it stopped")
                .isGreaterThan(2);
        assertThat(place.received()).isEqualTo(Csv.sum(1, 10_000));
    }
}
