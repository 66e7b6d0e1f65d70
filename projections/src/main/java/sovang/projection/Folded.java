package sovang.projection;

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
}
