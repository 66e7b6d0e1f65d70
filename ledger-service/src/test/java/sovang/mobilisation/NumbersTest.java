package sovang.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.refusal.Refusal;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0100233488, 0100233488",
        "0314409058, 0314409058",
        "0100112437, 0100112437",
        "0100686174, 0100686174",
        "0100109106-001, 0100109106-001",
        "0100109106001, 0100109106-001",
        "0100 233 488, 0100233488",
    })
    void a_tax_code_is_kept_in_one_form(String written, String kept) {
        assertThat(TaxCode.read(written).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100686175",
                "010068617",
                "01006861745",
                "0100109106-000",
                "0000000000",
                "0100000000",
                "010023348O",
                ""
            })
    void a_tax_code_that_can_not_be_is_refused(String written) {
        assertThatThrownBy(() -> TaxCode.read(written))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DONOR_TAX_CODE_INVALID"));
    }

    @ParameterizedTest
    @CsvSource({"095088001234, 095088001234", "095 088 001 234, 095088001234"})
    void a_citizen_number_is_kept_as_twelve_digits(String written, String kept) {
        assertThat(CitizenNumber.read(written).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"095088001", "0950880012345", "09508800123A", "٠٩٥٠٨٨٠٠١٢٣٤"})
    void a_citizen_number_that_can_not_be_is_refused(String written) {
        assertThatThrownBy(() -> CitizenNumber.read(written)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, 0912345678",
        "+84 912 345 678, 0912345678",
        "0291 3822 123, 02913822123",
        "(0291) 382.2123, 02913822123"
    })
    void a_phone_number_is_kept_without_the_code_of_the_country(String written, String kept) {
        assertThat(PhoneNumber.read(written).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0112345678", "091234567", "09123456789", "+1 912 345 678", "không có"})
    void a_phone_number_that_can_not_be_is_refused(String written) {
        assertThatThrownBy(() -> PhoneNumber.read(written)).isInstanceOf(Refusal.class);
    }
}
