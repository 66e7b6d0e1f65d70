package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {
    @TempDir
    static Path home;

    static EmbeddedDatabase database;

    @BeforeAll
    static void open() {
        database = EmbeddedDatabase.open(home);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "server_encoding, UTF8",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1"
    })
    void the_running_server_is_durable_and_private(String setting, String expected) throws SQLException {
        assertThat(ask("SHOW " + setting)).isEqualTo(expected);
    }

    @Test
    void alter_system_cannot_switch_durability_off() throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET fsync = off");
            statement.execute("SELECT pg_reload_conf()");
            statement.execute("ALTER SYSTEM RESET fsync");
        }
        assertThat(ask("SELECT source FROM pg_settings WHERE name = 'fsync'")).isEqualTo("command line");
    }

    @Test
    void vietnamese_letters_fold_to_lower_case() throws SQLException {
        assertThat(ask("SELECT lower('ĐẶNG THỊ ƯỚC')")).isEqualTo("đặng thị ước");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_password_is_readable_for_its_owner_alone() throws Exception {
        Path password = home.resolve("postgres/password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
    }

    @Test
    void other_machines_find_no_door() throws Exception {
        int port = URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
                .toList())
            assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void a_second_server_on_the_same_home_is_refused_by_one_sentence() {
        assertThatThrownBy(() -> EmbeddedDatabase.open(home))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        refused -> assertThat(refused.code()).isEqualTo("HOME_IN_USE"))
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void a_further_database_is_made_on_the_same_server() throws SQLException {
        String url = database.createDatabase("khac");
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password())) {
            assertThat(connection.getCatalog()).isEqualTo("khac");
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
