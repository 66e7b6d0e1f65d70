package sovang.server.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** How a session writes and reads values, whatever its server is set to. */
final class Texts {

    private Texts() {}

    static void plain(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
                    set local bytea_output = 'hex'; set local extra_float_digits = 1; set local statement_timeout = 0;
                    set local idle_in_transaction_session_timeout = 0""");
        }
    }
}
