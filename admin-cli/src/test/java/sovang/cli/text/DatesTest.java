package sovang.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.cli.Failure;

class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-17", "17/10/2024", " 2024-10-17 "})
    void dates_are_read_in_the_form_of_data_and_of_vouchers(String typed) {
        assertThat(Dates.read(typed)).isEqualTo(LocalDate.of(2024, 10, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-30", "30/02/2024", "31/04/2024", "10/17/2024", "17-10-2024", "17/10/24", "hôm nay", ""})
    void what_is_no_day_is_refused(String typed) {
        assertThatThrownBy(() -> Dates.read(typed)).isInstanceOf(Failure.class);
    }

    @Test
    void vouchers_print_the_day_first() {
        assertThat(Dates.printed("2024-10-17")).isEqualTo("17/10/2024");
    }

    @Test
    void a_thirteenth_month_is_refused() {
        assertThat(Dates.month("2024-12")).isEqualTo("2024-12");
        assertThatThrownBy(() -> Dates.month("2024-13")).isInstanceOf(Failure.class);
    }

    @Test
    void one_digit_dots_and_a_time_of_the_day_are_read() {
        for (String typed : new String[] {"9/8/2024", "09.08.2024", "9/8/2024 7:30", "2024-08-09 07:00:00"})
            assertThat(Dates.read(typed)).isEqualTo("2024-08-09");
    }
}
