package sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @AutoClose
    static final Database DATABASE = Database.fresh();

    @Test
    void a_fresh_ledger_is_empty_and_ready_for_an_append() {
        long head = DATABASE.sql()
                .sql("select ledger.hold_append()")
                .query(Long.class)
                .single();
        assertThat(head).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update ledger.event set payload = '{}'", "delete from ledger.event", "truncate ledger.event"})
    void events_are_never_changed_or_deleted(String attempt) {
        assertThatThrownBy(() -> DATABASE.sql().sql(attempt).update())
                .hasMessageContaining("events are never changed or deleted");
    }
}
