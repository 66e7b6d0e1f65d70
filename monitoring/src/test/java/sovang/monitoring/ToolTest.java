package sovang.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ToolTest {

    @Test
    void where_a_program_is_missing_its_tests_are_skipped_and_say_what_to_install() {
        assertThat(Tool.missing("promtool", false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("apt-get install prometheus");
    }

    @Test
    void on_ci_a_missing_program_is_a_failure() {
        assertThatThrownBy(() -> Tool.missing("promtool", true))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("promtool is not installed");
    }
}
