package sovang.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.cli.Failure;

class DecimalTest {

    @Test
    void a_comma_or_a_dot_may_stand_before_decimals() {
        assertThat(Decimal.read("12,5")).isEqualTo("12.5");
        assertThat(Decimal.read("100.50")).isEqualTo("100.50");
        assertThat(Decimal.read("24850")).isEqualTo("24850");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.850", "1,500", "-1", "1.2.3", "mười"})
    void three_digits_behind_a_mark_could_be_thousands_and_are_refused(String typed) {
        assertThatThrownBy(() -> Decimal.read(typed)).isInstanceOf(Failure.class);
    }
}
