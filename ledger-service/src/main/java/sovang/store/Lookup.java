package sovang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import sovang.naming.Recorded;
import sovang.projection.ReplayCheck;
import sovang.refusal.Refusal;

/**
 * Tables of the schema {@code ledger} that rules decide by. They are folded like views, but in the transaction that
 * appends; an audit folds them anew and compares.
 */
public interface Lookup extends ReplayCheck {

    /** Raised whenever the same events give other rows than before; the tables are then folded anew at the start. */
    default int version() {
        return 1;
    }

    /**
     * Holds rules that only these tables can see, under the lock of the append, when its rows are written.
     *
     * @throws Refusal when an event breaks one; then its unit of work leaves no trace
     */
    default void check(List<Recorded> events, Connection connection) throws SQLException {}

    /**
     * Forgets what earlier checks have seen: somebody else has appended meanwhile, or what they saw was taken back. Until then
     * nothing changes but by events that this look-up is given.
     */
    default void forget() {}

    /** What the breach of a unique constraint of these tables means to the one who asked. */
    default Optional<Refusal> refusal(String constraint) {
        return Optional.empty();
    }

    @Override
    default String schema() {
        return "ledger";
    }

    /** As far as the events, since both are written in one transaction. */
    @Override
    default long position(Connection snapshot) throws SQLException {
        try (var query = snapshot.prepareStatement("""
                        select least(coalesce(max(position), 0), (select coalesce(max(position), 0) from ledger.head))
                        from ledger.event""");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
