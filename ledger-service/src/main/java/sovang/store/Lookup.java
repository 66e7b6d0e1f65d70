package sovang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import sovang.naming.Recorded;
import sovang.refusal.Refusal;

/** Tables of the ledger that rules decide by. They are written in the transaction that appends, and rebuilt from the events. */
public interface Lookup {

    /** Its tables, in the schema {@code ledger}. */
    List<String> tables();

    /** @throws Refusal when an event breaks a rule that only this table can see; then its unit of work leaves no trace */
    void record(Connection connection, List<Recorded> events) throws SQLException;

    /** What the breach of a unique constraint of these tables means to the one who asked. */
    default Optional<Refusal> refusal(String constraint) {
        return Optional.empty();
    }
}
