package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import sovang.refusal.Refusal;

class StartFailureTest {

    @Test
    void a_full_disk_is_found_behind_whatever_the_framework_made_of_it() {
        var full = new SQLException("ERROR: could not extend file \"base/5/1\": No space left on device", "53100");
        assertThat(StartFailure.behind(new IllegalStateException("no bean", new RuntimeException(full))))
                .hasValueSatisfying(told -> assertThat(told.code()).isEqualTo("DISK_FULL"));
    }

    @Test
    void an_answer_of_the_store_is_told_in_its_own_words() {
        var answer = Refusal.unavailable("LEDGER_WENT_BACK", "sổ lùi lại", "it went back");
        assertThat(StartFailure.behind(new IllegalStateException("no bean", answer)))
                .hasValueSatisfying(told -> assertThat(told.getMessage()).isEqualTo("it went back [LEDGER_WENT_BACK]"));
    }

    @Test
    void any_other_error_is_left_as_it_is() {
        assertThat(StartFailure.behind(new IllegalStateException("no bean"))).isEmpty();
    }
}
