package sovang.server.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import sovang.server.LedgerDatabase;
import sovang.server.ServerHome;
import sovang.server.StartFailure;

/** A restore never goes over a ledger that is there, or over the key of one. */
final class Occupied {

    static final String CODE = "RESTORE_NOT_EMPTY";

    private Occupied() {}

    static void refuseOtherKey(ServerHome home, String masterKey) {
        Optional<String> there = ServerHome.read(home.masterKey());
        if (there.isEmpty() || there.get().equals(masterKey.strip())) return;
        throw new StartFailure(
                CODE,
                "Thư mục " + home.folder() + " đã có khóa của một sổ khác (" + home.masterKey()
                        + "); hãy khôi phục vào thư mục SOVANG_HOME mới. Đừng xóa khóa này: thiếu nó thì không đọc được tên người ủng hộ trong sổ kia.",
                "The folder " + home.folder() + " holds the key of another ledger (" + home.masterKey()
                        + "); restore into a new SOVANG_HOME. Don't delete that key: without it the names in that ledger can't be read.");
    }

    static void refuseLedger(Connection connection, LedgerDatabase database) throws SQLException {
        if (hasRows(connection, "ledger.event") || hasRows(connection, "vault.data_key"))
            throw new StartFailure(
                    CODE,
                    where(database, true)
                            + " đã có một sổ; bản sao lưu chỉ khôi phục được vào nơi còn trống. Hãy chọn SOVANG_HOME hoặc cơ sở dữ liệu khác.",
                    where(database, false)
                            + " already holds a ledger; a backup is only restored into an empty place. Choose another SOVANG_HOME or database.");
        if (exists(connection, "select to_regnamespace('views') is not null"))
            throw new StartFailure(
                    CODE,
                    where(database, true)
                            + " còn số liệu tổng hợp (schema views) của một sổ khác; hãy xóa schema đó hoặc chọn cơ sở dữ liệu khác.",
                    where(database, false)
                            + " holds figures (schema views) of another ledger; drop that schema or choose another database.");
    }

    /** Takes the lock of those who append, and looks once more. */
    static void keepOthersOut(Connection connection, LedgerDatabase database) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(7307001)");
        }
        refuseLedger(connection, database);
    }

    private static boolean hasRows(Connection connection, String table) throws SQLException {
        return exists(connection, "select to_regclass('" + table + "') is not null")
                && exists(connection, "select exists (select from " + table + ")");
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (var query = connection.prepareStatement(question);
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String where(LedgerDatabase database, boolean vietnamese) {
        if (database.kind().equals("embedded")) return vietnamese ? "Thư mục SOVANG_HOME này" : "This SOVANG_HOME";
        return vietnamese ? "Cơ sở dữ liệu trong SPRING_DATASOURCE_URL" : "The database of SPRING_DATASOURCE_URL";
    }
}
