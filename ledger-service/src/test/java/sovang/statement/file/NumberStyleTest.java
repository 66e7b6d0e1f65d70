package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sovang.statement.file.Statements.VCB;
import static sovang.statement.file.Statements.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.money.Dong;

class NumberStyleTest {

    private static String credits(String... amounts) {
        return Arrays.stream(amounts)
                .map(amount -> "1,01/09/2024,5213.1,,\"" + amount + "\",,ung ho\n")
                .collect(Collectors.joining("", VCB, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "50.000;1.500.000, DOT, 1550000",
        "1.234;9.999, DOT, 11233",
        "500;50.000, DOT, 50500",
        "50000;50.000, DOT, 100000",
        "'50,000;1,500,000', COMMA, 1550000",
        "500;50000, PLAIN, 50500",
    })
    void the_style_of_a_file_is_recognised_over_all_its_amounts(String amounts, NumberStyle style, long sum) {
        var check = check(credits(amounts.split(";")));
        assertThat(check.style()).isEqualTo(style);
        assertThat(check.creditSum()).isEqualTo(Dong.of(sum));
        assertThat(check.isClean()).isTrue();
    }

    @Test
    void two_styles_in_one_file_are_refused_with_row_and_column_of_each() {
        assertThatThrownBy(() -> check(credits("500", "1.500", "2,500")))
                .isInstanceOfSatisfying(StatementRefused.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(FileProblem.STATEMENT_NUMBERS_UNCLEAR);
                    assertThat(refused.english())
                            .contains("row 2 column Credit says \"1.500\"")
                            .contains("row 3 column Credit says \"2,500\"");
                    assertThat(refused.vietnamese()).contains("dòng 2 cột Credit viết \"1.500\"");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500.50", "1.5", "0.500", "1500.500", "1,500.50", "1.500.00"})
    void a_dot_that_parts_thousands_here_and_decimals_there_is_refused(String unclear) {
        assertThatThrownBy(() -> check(credits("1.500", unclear)))
                .isInstanceOfSatisfying(
                        StatementRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("STATEMENT_NUMBERS_UNCLEAR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500,50", "1,5", "1.500,5"})
    void a_comma_that_parts_thousands_here_and_decimals_there_is_refused(String unclear) {
        assertThatThrownBy(() -> check(credits("1,500", unclear)))
                .hasMessageContaining("row 1 column Credit says \"1,500\", but row 2");
    }

    @Test
    void the_balance_has_the_same_style_as_the_amounts() {
        assertThatThrownBy(() -> check(VCB + "1,01/09/2024,5213.1,,50.000,\"1,050,000\",ung ho\n"))
                .isInstanceOfSatisfying(
                        StatementRefused.class,
                        refused -> assertThat(refused.english()).contains("column Balance"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500.50", "1.500,5", "1,500.05", "0.5", "1.50"})
    void decimals_are_a_bad_row_where_the_other_amounts_leave_no_doubt(String decimals) {
        var check = check(credits("500", decimals));
        assertThat(check.faults()).containsExactly(new Fault(2, "Credit", decimals, RowProblem.AMOUNT_DECIMALS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.500.", ".500", "1..500", "1.500,000", "007", "0x10", "1e6", "1 500", "١٢٣", "+5", "-", "."})
    void what_is_no_amount_is_never_read_as_one(String amount) {
        assertThat(check(credits("500", amount)).badRows()).isEqualTo(1);
    }

    @Test
    void a_row_in_another_style_than_the_files_is_not_read_again() {
        var layout = StatementLayouts.of("VCB");
        var cells = List.of("1", "01/09/2024", "5213.1", "", "50,000", "", "ung ho");
        assertThatThrownBy(() -> StatementRow.of(layout, NumberStyle.DOT, 7, cells))
                .hasMessageContaining("AMOUNT_OTHER_STYLE");
    }

    @Property
    void an_amount_in_any_style_comes_back_as_it_was(
            @ForAll @LongRange(min = 1, max = Dong.MOST) long amount, @ForAll NumberStyle style) {
        var written = String.format(java.util.Locale.US, "%,d", amount);
        var text =
                switch (style) {
                    case PLAIN -> Long.toString(amount);
                    case DOT -> written.replace(',', '.');
                    case COMMA -> written;
                };
        assertThat(WholeNumber.read(text).value()).isEqualTo(amount);
        assertThat(WholeNumber.read("-" + text).value()).isEqualTo(-amount);
    }

    @Property
    void no_text_makes_the_reader_fall_over(@ForAll String text) {
        assertThat(WholeNumber.read(text).shape()).isNotNull();
    }
}
