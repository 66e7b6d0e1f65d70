package sovang.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A PostgreSQL that someone else runs, tried before the service starts. */
record ExternalDatabase(HomeLock lock, String jdbcUrl, String user, String password) implements LedgerDatabase {
    private static final String SECONDS = "5";
    private static final int OLDEST = 150_000;

    static ExternalDatabase open(ServerHome home, String url, String user, String password) {
        HomeLock lock = HomeLock.take(home);
        try {
            check(url, user, password);
            return new ExternalDatabase(lock, url, user, password);
        } catch (SQLException refused) {
            lock.close();
            throw ConnectionTrouble.explain(refused, url, user);
        } catch (RuntimeException | Error failed) {
            lock.close();
            throw failed;
        }
    }

    @Override
    public String kind() {
        return "external";
    }

    @Override
    public void close() {
        lock.close();
    }

    private static void check(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        if (!user.isEmpty()) properties.setProperty("user", user);
        if (!password.isEmpty()) properties.setProperty("password", password);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("socketTimeout", SECONDS);
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('server_version_num')::int,"
                                + " current_setting('server_version'), current_setting('server_encoding'), pg_is_in_recovery()")) {
            row.next();
            judge(row.getInt(1), row.getString(2), row.getString(3), row.getBoolean(4));
        }
    }

    static void judge(int number, String version, String encoding, boolean standby) {
        if (number < OLDEST) throw tooOld(version);
        if (!encoding.equals("UTF8")) throw notUtf8(encoding);
        if (standby) throw standby();
    }

    private static StartFailure tooOld(String version) {
        return new StartFailure(
                "DATABASE_TOO_OLD",
                "Máy chủ cơ sở dữ liệu là PostgreSQL " + version + "; Sổ Vàng cần PostgreSQL 15 trở lên.",
                "The database server is PostgreSQL " + version + "; Sổ Vàng needs PostgreSQL 15 or later.");
    }

    private static StartFailure notUtf8(String encoding) {
        return new StartFailure(
                "DATABASE_NOT_UTF8",
                "Cơ sở dữ liệu dùng bảng mã " + encoding + "; hãy tạo cơ sở dữ liệu với ENCODING 'UTF8'.",
                "The database has the encoding " + encoding + "; create one with ENCODING 'UTF8'.");
    }

    private static StartFailure standby() {
        return new StartFailure(
                "DATABASE_READ_ONLY",
                "Máy chủ cơ sở dữ liệu là bản dự phòng chỉ đọc; hãy trỏ SPRING_DATASOURCE_URL tới máy chủ chính.",
                "The database server is a read-only standby; let SPRING_DATASOURCE_URL name the primary.");
    }
}
