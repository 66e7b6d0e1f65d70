package sovang.projection;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tables outside the views that are nothing but their events too, such as the look-up tables of the store: an audit folds
 * them anew and compares them as it does views.
 */
public interface ReplayCheck extends Folded {

    /** The schema in which its live tables stand. */
    String schema();

    /** The position up to which its live tables hold the events, as this connection's snapshot sees them. */
    long position(Connection snapshot) throws SQLException;
}
