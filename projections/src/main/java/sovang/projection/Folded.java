package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import sovang.naming.Recorded;

/** Tables that are nothing but their events: folded anew, they come out the same. */
public interface Folded {

    /** As operators name it, in one word. */
    String name();

    List<Table> tables();

    /**
     * Turns one event into rows. Reads nothing: what a row needs from earlier ones it says in SQL. Switches over the sealed
     * events that it follows, without a default, so that a forgotten event does not compile; passes over all others.
     */
    void on(Recorded recorded, Rows rows);

    /** Turns a batch into rows, in order. Override it only to join what would touch the same row again and again. */
    default void on(List<Recorded> batch, Rows rows) {
        for (Recorded recorded : batch) on(recorded, rows);
    }

    /** Applies a batch in the transaction and search path of a connection; an error is the caller's. */
    default void apply(List<Recorded> batch, Connection connection) throws SQLException {
        var rows = new Rows(this);
        on(batch, rows);
        rows.flush(connection);
    }
}
