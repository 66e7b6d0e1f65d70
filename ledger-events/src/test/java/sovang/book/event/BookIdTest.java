package sovang.book.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

class BookIdTest {

    @Property
    void what_is_written_is_read_back(
            @ForAll @NumericChars @StringLength(min = 2, max = 5) String unit,
            @ForAll @CharRange(from = 'A', to = 'Z') @CharRange(from = '-', to = '-') @StringLength(min = 1, max = 12)
                    String fund,
            @ForAll @IntRange(min = 1, max = 9999) int year) {
        var book = new BookId(new UnitCode(unit), new FundCode(fund), year);
        assertThat(BookId.parse(book.toString())).isEqualTo(book);
    }

    @Test
    void the_fiscal_year_is_the_calendar_year() {
        var fund = new FundCode("VNN");
        var unit = new UnitCode("95");
        assertThat(BookId.of(unit, fund, LocalDate.of(2024, 12, 31))).hasToString("95-VNN-2024");
        assertThat(BookId.of(unit, fund, LocalDate.of(2025, 1, 1))).hasToString("95-VNN-2025");
        assertThat(BookId.of(unit, fund, LocalDate.of(2025, 1, 1)).stream()).isEqualTo("book-95-VNN-2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "95", "95-VNN", "-VNN-2024", "95-VNN-", "95-VNN-20x4", "2024"})
    void what_is_not_a_book_is_not_read_as_one(String written) {
        assertThatThrownBy(() -> BookId.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
