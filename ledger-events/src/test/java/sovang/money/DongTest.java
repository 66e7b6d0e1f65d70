package sovang.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
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
}
