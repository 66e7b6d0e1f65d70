package sovang.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sovang.mobilisation.event.DonorId;

class PersonalTest {

    private static final Personal NAME = Personal.of(new DonorId("donor-1"), "Nguyễn Văn An");

    @Test
    void it_belongs_to_the_stream_of_its_subject() {
        assertThat(NAME.subject()).isEqualTo("donor-1");
    }

    @Test
    void it_never_gets_into_a_log_by_mistake() {
        assertThat(NAME).hasToString("Personal[donor-1]");
    }

    @Test
    void what_was_erased_is_shown_as_erased() {
        assertThat(NAME.shown()).isEqualTo("Nguyễn Văn An");
        assertThat(new Personal("donor-1", null).shown()).isEqualTo("(đã xóa)");
    }
}
