package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextTest {

    @TempDir
    Path home;

    private FakeLedger ledger;
    private Person person;

    @BeforeEach
    void open() throws IOException {
        ledger = new FakeLedger();
        ledger.answers("GET /v1/units", 200, "{\"items\":[],\"next\":null}");
        person = new Person(home);
        person.environment.remove("SOVANG_HOME");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_saved_context_is_used_with_the_token_of_its_file() throws IOException {
        Path token = Files.writeString(home.resolve("tinh.token"), "abc\n");
        assertThat(person.types("context", "use", "tinh", "--url", ledger.url(), "--token-file", token.toString())
                        .exit())
                .isZero();
        assertThat(person.types("unit", "list").exit()).isZero();
        assertThat(ledger.last().headers()).containsEntry("Authorization", "Bearer abc");
        assertThat(person.types("context", "list").out()).contains("tinh").contains("có");
        assertThat(person.types("context", "show", "-o", "json").out()).contains("\"from\":\"tinh\"");
    }

    @Test
    void the_environment_comes_before_what_was_chosen_and_a_flag_before_both() {
        person.types("context", "use", "cu", "--url", "http://127.0.0.1:1");
        person.environment.put("SOVANG_URL", ledger.url());
        assertThat(person.types("unit", "list").exit()).isZero();
        assertThat(person.types("context", "show", "--context", "cu", "-o", "json")
                        .out())
                .contains("http://127.0.0.1:1");
    }

    @Test
    void who_i_am_is_a_name_roles_and_a_service() {
        person.environment.put("SOVANG_URL", ledger.url());
        person.environment.put("SOVANG_TOKEN", "x");
        ledger.answers("GET /v1/whoami", 200, "{\"actor\":\"actor-1\",\"name\":\"Bình\",\"roles\":[\"approver\"]}");
        assertThat(person.types("whoami").out()).contains("Bình", "actor-1", "approver", ledger.url(), "SOVANG_URL");
    }

    @Test
    void a_home_of_this_machine_says_where_its_service_listens() throws IOException {
        Path folder = Files.createDirectories(home.resolve("so"));
        Files.writeString(folder.resolve("server.json"), "{\"pid\":0,\"url\":\"" + ledger.url() + "\"}");
        Files.writeString(folder.resolve("token"), "xyz\n");
        person.environment.put("SOVANG_HOME", folder.toString());
        assertThat(person.types("unit", "list").exit()).isZero();
        assertThat(ledger.last().headers()).containsEntry("Authorization", "Bearer xyz");
    }

    @Test
    void an_unknown_context_and_an_address_that_is_none_are_told() {
        assertThat(person.types("unit", "list", "--context", "khong-co").exit()).isEqualTo(3);
        assertThat(person.types("context", "use", "x", "--url", "máy chủ").exit())
                .isEqualTo(2);
    }
}
