package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeId;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;

/** A look-up table whose program changed is what its events say before anybody appends. */
class LookupVersionsTest {

    private final Database database = Database.fresh();
    private final PledgeId pledge = Sample.pledge();

    @BeforeEach
    void a_ledger_whose_table_an_earlier_program_wrote() {
        database.sql()
                .sql("create table ledger.paid (place bigint primary key, amount bigint not null)")
                .update();
        var earlier = new Paid(1, "amount");
        settle(earlier);
        var node = Node.on(database, plain -> plain.with(earlier));
        node.storage.appendEvents(Sample.paid(pledge, 0, 4));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_raised_version_is_folded_anew_from_all_events_with_its_new_column_and_goes_on_from_there() {
        database.sql().sql("alter table ledger.paid add column twice bigint").update();
        var raised = new Paid(2, "amount", "twice");
        settle(raised);
        assertThat(twice()).containsExactly(2L, 4L, 6L, 8L, 10L);

        Node.on(database, plain -> plain.with(raised)).storage.appendEvents(Sample.paid(pledge, 5));
        assertThat(twice()).endsWith(12L);
        settle(raised);
        assertThat(twice()).hasSize(6);
    }

    @Test
    void the_same_version_is_left_as_it_is_and_a_table_that_came_empty_is_folded() {
        database.sql().sql("update ledger.paid set amount = 0").update();
        settle(new Paid(1, "amount"));
        assertThat(amounts()).containsOnly(0L);

        database.sql().sql("delete from ledger.lookup_version").update(); // as the first release left it
        settle(new Paid(1, "amount"));
        assertThat(amounts()).containsOnly(0L);

        database.sql().sql("delete from ledger.lookup_version").update();
        database.sql().sql("truncate ledger.paid").update();
        settle(new Paid(1, "amount"));
        assertThat(amounts()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_program_that_is_older_than_the_tables_does_not_start() {
        settle(new Paid(2, "amount"));
        assertThatThrownBy(() -> settle(new Paid(1, "amount")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("LEDGER_NEWER"));
    }

    @Test
    void an_event_that_can_not_be_folded_is_named_and_the_tables_stay() {
        database.sql()
                .sql("alter table ledger.paid add column twice bigint check (twice < 7)")
                .update();
        assertThatThrownBy(() -> settle(new Paid(2, "amount", "twice")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("LOOKUP_NOT_FOLDED"))
                .hasMessageContaining("event 4");
        assertThat(amounts()).containsExactly(1L, 2L, 3L, 4L, 5L);
        settle(new Paid(1, "amount"));
    }

    private void settle(Lookup lookup) {
        var node = Node.on(database);
        new LookupVersions(List.of(lookup)).settle(node.pool, node.feed);
    }

    private List<Long> amounts() {
        return database.sql()
                .sql("select amount from ledger.paid order by place")
                .query(Long.class)
                .list();
    }

    private List<Long> twice() {
        return database.sql()
                .sql("select twice from ledger.paid order by place")
                .query(Long.class)
                .list();
    }

    /** What was paid, and in a later program twice of it. */
    private record Paid(int version, List<String> columns) implements Lookup {

        Paid(int version, String... columns) {
            this(version, List.of(columns));
        }

        @Override
        public String name() {
            return "paid";
        }

        @Override
        public List<Table> tables() {
            return List.of(
                    columns.size() == 1
                            ? Table.changing("paid", 1, "place", "amount")
                            : Table.changing("paid", 1, "place", "amount", "twice"));
        }

        @Override
        public void on(Recorded recorded, Rows rows) {
            if (!(recorded.event() instanceof PledgePaid it)) return;
            long amount = it.amount().amount();
            if (columns.size() == 1) rows.insert(tables().getFirst(), recorded.position(), amount);
            else rows.insert(tables().getFirst(), recorded.position(), amount, 2 * amount);
        }
    }
}
