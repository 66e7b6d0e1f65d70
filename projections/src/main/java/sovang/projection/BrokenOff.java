package sovang.projection;

import java.sql.SQLException;

/** Carries an SQL error out of a callback that may not throw it. */
final class BrokenOff extends RuntimeException {

    private final SQLException why;

    BrokenOff(SQLException why) {
        super(why);
        this.why = why;
    }

    SQLException why() {
        return why;
    }
}
