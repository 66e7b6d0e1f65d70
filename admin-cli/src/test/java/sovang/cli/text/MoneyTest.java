package sovang.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.cli.Failure;
import sovang.money.Dong;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1500000",
                "1.500.000",
                "1,500,000",
                "1_500_000",
                "1\u00A0500\u00A0000",
                "1\u202F500\u202F000",
                " 1.500.000 "
            })
    void one_and_a_half_million_is_read_however_it_is_grouped(String typed) {
        assertThat(Money.read(typed)).isEqualTo(Dong.of(1_500_000));
    }

    @Test
    void a_dot_before_three_digits_is_a_thousand_never_a_decimal() {
        assertThat(Money.read("1.500")).isEqualTo(Dong.of(1500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "1.500.000,5",
                "500k",
                "1.500.00",
                "1.500,000",
                "1500.000",
                ".500",
                "1..500",
                "-5",
                "\u22125",
                "0",
                "000",
                "0500",
                "",
                "một triệu",
                "1.500.000đ",
                "1.500.000 ₫",
                "1e6",
                "٣",
                "１５００",
                "1000000000000000",
                "99999999999999999999999",
                "1.5000"
            })
    void what_could_mean_two_amounts_or_none_is_refused(String typed) {
        assertThatThrownBy(() -> Money.read(typed))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exit()).isEqualTo(2));
    }

    @Test
    void the_largest_entry_is_one_less_than_ten_to_the_fifteenth() {
        assertThat(Money.read("999.999.999.999.999")).isEqualTo(Dong.of(Dong.MOST));
    }

    @Property
    void what_is_shown_reads_back_as_the_same_amount(@ForAll @LongRange(min = 1, max = Dong.MOST) long dong) {
        assertThat(Money.read(Money.grouped(dong))).isEqualTo(Dong.of(dong));
    }

    @Test
    void money_is_shown_with_dots_and_the_sign_behind() {
        assertThat(Money.shown(1_500_000)).isEqualTo("1.500.000 ₫");
        assertThat(Money.shown(-1_500)).isEqualTo("-1.500 ₫");
        assertThat(Money.shown(-150)).isEqualTo("-150 ₫");
    }
}
