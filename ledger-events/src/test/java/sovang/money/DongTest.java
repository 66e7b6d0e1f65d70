package sovang.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DongTest {

    @Property
    void what_is_added_and_taken_away_leaves_the_amount(@ForAll int amount, @ForAll int other) {
        assertThat(Dong.of(amount).plus(Dong.of(other)).minus(Dong.of(other))).isEqualTo(Dong.of(amount));
    }

    @Test
    void a_sum_that_does_not_fit_is_an_error() {
        assertThatThrownBy(() -> Dong.of(Long.MAX_VALUE).plus(Dong.of(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_entry_is_between_one_dong_and_one_less_than_ten_to_the_fifteenth() {
        assertThat(Dong.ZERO.isEntry()).isFalse();
        assertThat(Dong.of(1).isEntry()).isTrue();
        assertThat(Dong.of(Dong.MOST).isEntry()).isTrue();
        assertThat(Dong.of(Dong.MOST + 1).isEntry()).isFalse();
    }

    @Test
    void json_is_the_bare_number() {
        var json = JsonMapper.builder().build();
        assertThat(json.writeValueAsString(Dong.of(50_000))).isEqualTo("50000");
        assertThat(json.readValue("50000", Dong.class)).isEqualTo(Dong.of(50_000));
    }

    @Property
    void the_order_is_that_of_the_numbers(@ForAll long amount, @ForAll long other) {
        assertThat(Dong.of(amount).compareTo(Dong.of(other))).isEqualTo(Long.compare(amount, other));
    }

    @Property
    void whatever_does_not_fit_is_an_error_and_never_a_wrapped_number(@ForAll long amount, @ForAll long other) {
        var exact = BigInteger.valueOf(amount).add(BigInteger.valueOf(other));
        if (exact.bitLength() < 64)
            assertThat(Dong.of(amount).plus(Dong.of(other))).isEqualTo(Dong.of(exact.longValue()));
        else assertThatThrownBy(() -> Dong.of(amount).plus(Dong.of(other))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_smallest_number_can_not_be_negated() {
        assertThat(Dong.of(5).negated()).isEqualTo(Dong.of(-5));
        assertThatThrownBy(() -> Dong.of(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "100.0", "1e3", "9223372036854775808", "\"1.000\"", "true"})
    void what_is_not_a_whole_number_of_dong_is_not_read_as_one(String written) {
        assertThatThrownBy(() -> JsonMapper.builder().build().readValue(written, Dong.class))
                .isInstanceOf(JacksonException.class);
    }
}
