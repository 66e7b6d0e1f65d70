package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --personal}, as it is typed. */
class PersonalTest extends Conversation {

    private static final String MASKED =
            "{\"id\":\"d1\",\"kind\":\"person\",\"name\":\"Nguyễn Văn An\",\"phone\":\"•••••••123\",\"address\":\"•••\"}";
    private static final String HINT = "Xem đủ phần bị che (•••): thêm --personal\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "donor show d1",
                "donor find an",
                "sponsor show s1",
                "sponsor list",
                "sponsor find an",
                "household show h1",
                "household list",
                "household duplicates"
            })
    void it_is_asked_for_only_when_it_is_typed(String command) {
        person.types(command.split(" "));
        assertThat(ledger.last().line()).doesNotContain("personal");
        person.types((command + " --personal").split(" "));
        assertThat(ledger.last().line()).contains("personal=true");
        assertThat(person.types((command + " -h").split(" ")).out())
                .contains("--personal")
                .contains("hiện đủ điện thoại");
        assertThat(person.types((command + " -h --lang en").split(" ")).out())
                .contains("phones, numbers, addresses, contacts in full");
    }

    @Test
    void one_line_says_to_people_how_to_see_what_is_masked() {
        ledger.answers("GET /v1/donors/d1", 200, MASKED).answers("GET /v1/donors", 200, "{\"items\":[" + MASKED + "]}");
        var shown = person.types("donor", "show", "d1");
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("•••••••123").doesNotContain("--personal");
        assertThat(shown.err()).isEqualTo(HINT);
        assertThat(person.types("donor", "find", "an").err()).isEqualTo(HINT);
        assertThat(person.types("donor", "find", "an", "--lang", "en").err())
                .isEqualTo("To see what is masked (•••): add --personal\n");
        assertThat(person.types("donor", "find", "an", "-o", "json").err()).isEmpty();
    }

    @Test
    void nothing_is_said_where_nothing_is_masked() {
        ledger.answers("GET /v1/donors/d1", 200, MASKED.replaceAll("•+", "0912345"));
        var shown = person.types("donor", "show", "d1", "--personal");
        assertThat(shown.out()).contains("0912345123");
        assertThat(shown.err()).isEmpty();
    }

    @Test
    void a_file_holds_what_the_answer_holds() throws IOException {
        ledger.answers("GET /v1/donors", 200, "{\"items\":[" + MASKED + "]}");
        Path file = home.resolve("donors.csv");
        var said = person.types("donor", "find", "--out", file.toString());
        assertThat(said.exit()).isZero();
        assertThat(said.err()).contains(HINT);
        assertThat(Files.readString(file)).contains("•••••••123,•••");
    }

    @Test
    void who_may_not_is_told_so_and_leaves_with_4() {
        ledger.answers(
                "GET /v1/donors/d1",
                403,
                "{\"status\":403,\"code\":\"PERSONAL_NOT_ALLOWED\",\"detail\":\"Vai trò của bạn không được xem.\"}");
        var said = person.types("donor", "show", "d1", "--personal");
        assertThat(said.exit()).isEqualTo(4);
        assertThat(said.err()).contains("Vai trò của bạn không được xem.").contains("PERSONAL_NOT_ALLOWED");
    }
}
