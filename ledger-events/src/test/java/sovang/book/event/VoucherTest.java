package sovang.book.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherTest {

    @Property
    void what_is_written_is_read_back(
            @ForAll VoucherKind kind,
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @LongRange(min = 1) long number) {
        var voucher = new Voucher(kind, year, number);
        assertThat(Voucher.parse(voucher.toString())).isEqualTo(voucher);
    }

    @Test
    void a_number_has_six_digits_and_more_when_it_needs_them() {
        assertThat(new Voucher(VoucherKind.PT, 2024, 1)).hasToString("PT-2024-000001");
        assertThat(new Voucher(VoucherKind.BC, 2024, 1_234_567)).hasToString("BC-2024-1234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PT", "PT-2024", "XX-2024-000001", "PT-2024-", "PT--2024-1", "PT-2024-000001-2"})
    void what_is_not_a_voucher_is_not_read_as_one(String written) {
        assertThatThrownBy(() -> Voucher.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
