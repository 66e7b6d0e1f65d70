package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenuTest {

    @TempDir
    Path home;

    @Test
    void a_pledge_is_recorded_by_answering_questions() throws IOException {
        try (FakeLedger ledger = new FakeLedger()) {
            ledger.answers("POST /v1/pledges", 201, "{\"id\":\"p1\",\"position\":17}");
            Person person = new Person(home).speakingTo(ledger);
            person.terminal = true;
            person.types = "2\n95\nVNN\nd1\n50.000.000\n\n0\n";
            Person.Said said = person.types();
            assertThat(said.exit()).isZero();
            assertThat(said.err()).contains("Ghi đăng ký ủng hộ");
            assertThat(said.out()).contains("Đã ghi đăng ký ủng hộ p1");
            assertThat(ledger.last().body()).contains("\"amount\":50000000").doesNotContain("due");
        }
    }

    @Test
    void a_number_that_is_not_there_is_told_and_the_end_of_input_leaves() {
        Person person = new Person(home);
        person.terminal = true;
        person.types = "9\n";
        Person.Said said = person.types();
        assertThat(said.exit()).isZero();
        assertThat(said.err()).contains("Không có việc số 9");
    }
}
