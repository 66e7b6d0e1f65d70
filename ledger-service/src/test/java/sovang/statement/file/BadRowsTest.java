package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.statement.file.Statements.TEN;
import static sovang.statement.file.Statements.VCB;
import static sovang.statement.file.Statements.check;
import static sovang.statement.file.Statements.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sovang.money.Dong;

class BadRowsTest {

    private static final String GOOD = "1,01/09/2024,5213.1,,50.000,,ung ho\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,31/02/2024,5213.1,,50.000,,ung ho    | TNXDate | 31/02/2024 | DATE_UNREADABLE",
                "1,2024-09-01,5213.1,,50.000,,ung ho    | TNXDate | 2024-09-01 | DATE_UNREADABLE",
                "1,1/9/2024,5213.1,,50.000,,ung ho      | TNXDate | 1/9/2024   | DATE_UNREADABLE",
                "1,,5213.1,,50.000,,ung ho              | TNXDate | ''         | DATE_MISSING",
                "1,01/09/2024,5213.1,,abc,,ung ho       | Credit  | abc        | AMOUNT_UNREADABLE",
                "1,01/09/2024,5213.1,,50.000đ,,ung ho   | Credit  | 50.000đ    | AMOUNT_UNREADABLE",
                "1,01/09/2024,5213.1,,-50.000,,ung ho   | Credit  | -50.000    | AMOUNT_NEGATIVE",
                "1,01/09/2024,5213.1,-1,,,phi           | Debit   | -1         | AMOUNT_NEGATIVE",
                "1,01/09/2024,5213.1,,0,,ung ho         | Credit  | 0          | AMOUNT_ZERO",
                "1,01/09/2024,5213.1,,,,ung ho          | Credit  | ''         | AMOUNT_MISSING",
                "1,01/09/2024,5213.1,1.000,2.000,,x     | Debit   | 1.000      | AMOUNT_TWICE",
                "1,01/09/2024,5213.1,,1.000.000.000.000.000,,x | Credit | 1.000.000.000.000.000 | AMOUNT_TOO_LARGE",
                "1,01/09/2024,5213.1,,99999999999999999999,,x  | Credit | 99999999999999999999 | AMOUNT_TOO_LARGE",
                "1,01/09/2024,5213.1,,50.000,x,ung ho   | Balance | x          | AMOUNT_UNREADABLE",
                "one,01/09/2024,5213.1,,50.000,,ung ho  | PageId  | one        | PAGE_UNREADABLE",
                "1,01/09/2024,5213.1,,50.000            | Balance | 50.000     | CELLS_MISSING",
                "1,01/09/2024,5213.1,,50.000,,ung,ho    | TransactionDetails | ho | CELLS_EXTRA",
                "1,01/09/2024,5213.1,,50.000,,B\uFFFDc Lieu | TransactionDetails | B\uFFFDc Lieu | TEXT_DAMAGED",
            })
    void a_bad_row_names_row_column_and_value(String row, String column, String value, RowProblem problem) {
        var check = check(VCB + GOOD + row.strip() + "\n" + GOOD);
        assertThat(check.rows()).isEqualTo(3);
        assertThat(check.badRows()).isEqualTo(1);
        assertThat(check.credits()).isEqualTo(2);
        assertThat(check.faults()).containsExactly(new Fault(2, column, value, problem));
    }

    @Test
    void the_largest_amount_is_one_less_than_ten_to_the_fifteenth() {
        var check = check(VCB + "1,01/09/2024,5213.1,,999.999.999.999.999,,ung ho\n");
        assertThat(check.creditSum()).isEqualTo(Dong.of(Dong.MOST));
    }

    @Test
    void a_zero_beside_an_amount_is_an_empty_cell() {
        var row = Statements.onlyRow(VCB + "1,01/09/2024,5213.1,0,50.000,0,ung ho\n");
        assertThat(row.credit()).isEqualTo(Dong.of(50_000));
        assertThat(row.debit()).isEqualTo(Dong.ZERO);
        assertThat(row.balance()).isEqualTo(Dong.ZERO);
    }

    @Test
    void all_that_is_wrong_with_a_row_is_said_at_once() {
        var check = check(TEN + "1,10-09-2024,25:00:00,,,ung ho,,x,,\n");
        assertThat(check.faults())
                .extracting(Fault::problem)
                .containsExactly(RowProblem.DATE_UNREADABLE, RowProblem.TIME_UNREADABLE, RowProblem.AMOUNT_UNREADABLE);
        assertThat(check.badRows()).isEqualTo(1);
    }

    @Test
    void a_text_that_is_too_long_is_a_bad_row_and_shown_short() {
        var check = check(VCB + "1,01/09/2024,5213.1,,50.000,," + "x".repeat(4_001) + "\n");
        assertThat(check.faults().getFirst().problem()).isEqualTo(RowProblem.TEXT_TOO_LONG);
        assertThat(check.faults().getFirst().value()).hasSize(101);
    }

    @Test
    void bad_rows_are_all_counted_but_only_the_first_200_listed() {
        var check = check(VCB + "1,x,5213.1,,50.000,,ung ho\n".repeat(1_000));
        assertThat(check.badRows()).isEqualTo(1_000);
        assertThat(check.faults()).hasSize(200);
        assertThat(check.from()).isNull();
    }

    @Test
    void every_problem_is_told_in_both_languages() {
        for (var problem : RowProblem.values()) {
            assertThat(problem.vietnamese()).isNotBlank().isNotEqualTo(problem.english());
            assertThat(problem.english()).isNotBlank();
        }
        assertThat(check(text(VCB + GOOD)).isClean()).isTrue();
    }
}
