package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DatabaseChoiceTest {
    @TempDir
    static Path other;

    @TempDir
    Path home;

    static EmbeddedDatabase server;

    @BeforeAll
    static void open() {
        server = EmbeddedDatabase.open(other);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_named_database_is_used_and_the_home_is_held() {
        try (LedgerDatabase chosen = choose(server.jdbcUrl(), server.password())) {
            assertThat(chosen.kind()).isEqualTo("external");
            assertThat(home.resolve("postgres")).doesNotExist();
            refused(server.jdbcUrl(), server.password(), "HOME_IN_USE");
        }
    }

    @Test
    void without_a_named_database_our_own_is_started() {
        try (LedgerDatabase chosen = DatabaseChoice.fromEnvironment(Map.of(), home)) {
            assertThat(chosen.kind()).isEqualTo("embedded");
        }
    }

    @Test
    void a_wrong_password_is_one_sentence_that_names_the_variable_and_not_the_password() {
        refused(server.jdbcUrl(), "s3cret", "DATABASE_PASSWORD")
                .hasMessageContaining("SPRING_DATASOURCE_PASSWORD")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void a_password_within_the_url_is_not_repeated() {
        refused(server.jdbcUrl() + "?password=s3cret", "", "DATABASE_PASSWORD").hasMessageNotContaining("s3cret");
    }

    @Test
    void a_missing_password_is_a_wrong_password() {
        refused(server.jdbcUrl(), "", "DATABASE_PASSWORD");
    }

    @Test
    void a_database_that_is_not_there_is_named() {
        refused(server.jdbcUrl() + "_khac", server.password(), "DATABASE_MISSING")
                .hasMessageContaining("sovang_khac");
    }

    @Test
    void nobody_at_the_port_is_one_sentence() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        refused("jdbc:postgresql://127.0.0.1:" + port + "/sovang", "x", "DATABASE_UNREACHABLE")
                .hasMessageContaining("(Connection to 127.0.0.1:" + port + " refused);");
    }

    @Test
    @Timeout(20)
    void a_server_that_never_answers_is_given_up_after_five_seconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            refused("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/sovang", "x", "DATABASE_UNREACHABLE");
        }
    }

    @Test
    void an_address_of_another_kind_is_refused() {
        refused("jdbc:mysql://127.0.0.1/sovang", "x", "DATABASE_URL");
    }

    @Test
    void postgresql_14_is_too_old_and_15_is_not() {
        assertThatThrownBy(() -> ExternalDatabase.judge(140_012, "14.12", "UTF8", false))
                .hasMessageContaining("DATABASE_TOO_OLD")
                .hasMessageContaining("14.12");
        ExternalDatabase.judge(150_000, "15.0", "UTF8", false);
    }

    @Test
    void a_standby_or_another_encoding_is_refused() {
        assertThatThrownBy(() -> ExternalDatabase.judge(180_000, "18", "UTF8", true))
                .hasMessageContaining("DATABASE_READ_ONLY");
        assertThatThrownBy(() -> ExternalDatabase.judge(180_000, "18", "SQL_ASCII", false))
                .hasMessageContaining("DATABASE_NOT_UTF8");
    }

    private LedgerDatabase choose(String url, String password) {
        return DatabaseChoice.fromEnvironment(
                Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", server.user(),
                        "SPRING_DATASOURCE_PASSWORD", password),
                home);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String url, String password, String code) {
        return assertThatThrownBy(() -> choose(url, password).close())
                .isInstanceOfSatisfying(StartFailure.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.sentence(Locale.of("vi")))
                            .endsWith("[" + code + "]")
                            .doesNotContain("\n");
                });
    }
}
