package sovang.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"amount", "class", "purse", "voucher"})
    void what_money_hangs_on_is_never_converted(String column) {
        Table table = Table.growing("t", 1, "position", column);
        assertThatThrownBy(() -> Marks.shown(table, new Object[] {1L, "PT\0"}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void other_values_stay_as_they_are() {
        Object[] values = {1L, "Bạc Liêu", null, new BigDecimal("3.2")};
        assertThat(Marks.shown(values.clone())).containsExactly(values);
    }

    @Test
    void only_a_whole_number_is_one() {
        assertThat(Marks.whole(new BigDecimal("3.2"))).isNull();
        assertThat(Marks.whole(new BigDecimal("3.00"))).isEqualTo(3);
        assertThat(Marks.whole(new BigDecimal("1e2"))).isEqualTo(100);
        assertThat(Marks.whole(new BigDecimal("9223372036854775808"))).isNull();
        assertThat(Marks.whole(new BigDecimal("1e1000000"))).isNull();
    }
}
