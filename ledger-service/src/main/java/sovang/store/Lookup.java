package sovang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import sovang.naming.Recorded;
import sovang.refusal.Refusal;

/** A table of the ledger that rules decide by. It is written in the transaction that appends, and rebuilt from the events. */
public interface Lookup {

    /** The table, in the schema {@code ledger}. */
    String table();

    /** @throws Refusal when an event breaks a rule that only this table can see; then its unit of work leaves no trace */
    void record(Connection connection, List<Recorded> events) throws SQLException;

    /** What the breach of a unique constraint of this table means to the one who asked. */
    default Optional<Refusal> refusal(String constraint) {
        return Optional.empty();
    }
}
