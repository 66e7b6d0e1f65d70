package sovang.household;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegisterSwitchTest {

    @Test
    void where_it_is_off_no_household_is_recorded() {
        assertThatThrownBy(() -> new RegisterSwitch("OFF ").requireOn()).hasMessageContaining("HOUSEHOLD_REGISTER_OFF");
        assertThatThrownBy(() -> new RegisterSwitch("false").requireOn())
                .hasMessageContaining("HOUSEHOLD_REGISTER_OFF");
        assertThatCode(() -> new RegisterSwitch("on").requireOn()).doesNotThrowAnyException();
    }
}
