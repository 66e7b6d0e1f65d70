package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

    @TempDir
    Path home;

    private Person.Said types(String... args) {
        return new Person(home).types(args);
    }

    @Test
    void alone_and_without_a_terminal_it_shows_its_help() {
        Person.Said said = types();
        assertThat(said.exit()).isZero();
        assertThat(said.out()).startsWith("sovang —").contains("progress");
    }

    @Test
    void the_help_of_a_command_shows_examples_first_in_the_readers_language() {
        assertThat(types("pledge", "record", "--help").out()).contains("Ví dụ:").contains("mã quỹ");
        assertThat(types("pledge", "record", "--help", "--lang", "en").out())
                .contains("Examples:")
                .contains("due on");
        assertThat(types("help", "pledge", "record").out()).contains("Ví dụ:");
    }

    @Test
    void what_is_missing_is_named() {
        Person.Said said = types("pledge", "record", "--unit", "95");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("Thiếu --fund, --donor, --amount.");
        assertThat(types("--lang", "en", "pledge", "record", "--unit", "95").err())
                .contains("Missing --fund");
    }

    @Test
    void a_slip_is_answered_with_what_was_meant() {
        assertThat(types("pledg").err()).contains("Có phải: pledge?");
        assertThat(types("pledge", "recrd").err()).contains("Có phải: record?");
        assertThat(types("progress", "--yaer", "2024").err()).contains("Không có tùy chọn --yaer");
        assertThat(types("pledge", "record", "--unt", "95").err()).contains("Không có tùy chọn --unt");
    }

    @Test
    void an_amount_that_could_mean_two_is_refused_with_how_to_write_it() {
        Person.Said said =
                types("pledge", "record", "--unit", "95", "--fund", "VNN", "--donor", "d", "--amount", "1,5");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--amount: Không nhận số tiền \"1,5\"").contains("1.500.000");
    }

    @Test
    void a_text_that_lost_its_letters_on_the_way_is_refused() {
        Person.Said said = types("donor", "add", "--kind", "person", "--name", "B\uFFFDc Li\uFFFDu");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("bị hỏng").contains("UTF-8");
    }

    @Test
    void a_value_outside_a_closed_list_is_answered_with_the_list() {
        Person.Said said = types("donor", "add", "--kind", "cong-ty", "--name", "X");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("enterprise");
        assertThat(types("unit", "list", "-o", "pdf").err()).contains("table, json, csv, tsv, xlsx");
    }

    @Test
    void a_receipt_comes_in_exactly_one_way() {
        assertThat(types("receipt", "record", "--unit", "95", "--fund", "VNN", "--amount", "1000")
                        .err())
                .contains("đúng một cách thu");
        assertThat(types(
                                "receipt",
                                "record",
                                "--unit",
                                "95",
                                "--fund",
                                "VNN",
                                "--amount",
                                "1000",
                                "--cash",
                                "--goods",
                                "gạo")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void without_a_service_it_says_how_to_start_one() {
        Person.Said said = types("progress", "--year", "2024");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("sovang server start");
    }

    @Test
    void closing_without_a_terminal_names_the_flag() {
        Person.Said said = types("book", "close", "95-VNN-2024", "--month", "2024-09");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--confirm 95-VNN-2024");
    }

    @Test
    void every_command_explains_itself_in_both_languages() {
        for (String noun : Nouns.NAMES) {
            String vietnamese = types(noun, "--help").out();
            String english = types(noun, "--help", "--lang", "en").out();
            assertThat(vietnamese).as(noun).startsWith("sovang " + noun);
            if (!noun.equals("context")) assertThat(english).as(noun).isNotEqualTo(vietnamese);
        }
    }

    @Test
    void the_completion_knows_all_nouns() {
        assertThat(types("completion", "bash").out()).contains("statement").contains("--skip-bad-rows");
        assertThat(types("completion", "fish").exit()).isEqualTo(2);
    }

    @Test
    void a_reason_that_nothing_would_keep_is_not_swallowed() {
        Person.Said said =
                types("unit", "add", "--code", "95", "--name", "Bạc Liêu", "--level", "tinh", "--reason", "Thành lập");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--reason");
    }

    @Test
    void the_version_is_told() {
        assertThat(types("--version").out()).isEqualTo("sovang 1\n");
    }
}
