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
        assertThat(Decimal.read("12,5").plain()).isEqualTo("12.5");
        assertThat(Decimal.read("100.50").plain()).isEqualTo("100.50");
        assertThat(Decimal.read("24850").plain()).isEqualTo("24850");
    }

    @Test
    void several_groups_of_three_can_only_be_thousands() {
        assertThat(Decimal.read("120.000.000.000").plain()).isEqualTo("120000000000");
        assertThat(Decimal.read("0,825").plain()).isEqualTo("0.825");
        assertThat(Decimal.read("-1,5").plain()).isEqualTo("-1.5");
    }

    @Test
    void what_has_two_readings_is_refused_with_both() {
        assertThatThrownBy(() -> Decimal.read("3.200"))
                .hasMessageContaining("3200")
                .hasMessageContaining("3,2000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.850", "1,500", "3.200", "120.000", "1.2.3", "1.50.000", "3.2k", "mười"})
    void three_digits_behind_a_mark_could_be_thousands_and_are_refused(String typed) {
        assertThatThrownBy(() -> Decimal.read(typed)).isInstanceOf(Failure.class);
    }
}
