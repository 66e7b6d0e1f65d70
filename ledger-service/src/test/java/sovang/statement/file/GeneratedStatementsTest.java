package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.statement.file.Statements.check;
import static sovang.statement.file.Statements.kept;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.money.Dong;

/** Samples of the project's own generator: 300 rows, seed 7, 3 debits, in each layout, CSV and XLSX. */
class GeneratedStatementsTest {

    @ParameterizedTest
    @CsvSource({
        "vcb.csv, VCB, DOT, 145547126, 4407000",
        "vcb.xlsx, VCB, PLAIN, 145547126, 4407000",
        "agribank.csv, AGRIBANK, COMMA, 209994596, 31802000",
        "agribank.xlsx, AGRIBANK, PLAIN, 209994596, 31802000",
        "vietinbank.csv, VIETINBANK, COMMA, 271737462, 6923000",
        "vietinbank.xlsx, VIETINBANK, PLAIN, 271737462, 6923000",
    })
    void what_the_generator_says_it_wrote_is_what_is_read(
            String file, String bank, NumberStyle style, long credits, long debits) {
        var check = check(kept(file));
        assertThat(check.isClean()).isTrue();
        assertThat(check.rows()).isEqualTo(300);
        assertThat(check.credits()).isEqualTo(297);
        assertThat(check.debits()).isEqualTo(3);
        assertThat(check.creditSum()).isEqualTo(Dong.of(credits));
        assertThat(check.debitSum()).isEqualTo(Dong.of(debits));
        assertThat(check.style()).isEqualTo(style);
        assertThat(check.layout().columns()).isEqualTo(StatementLayouts.of(bank).columns());
        assertThat(check.breakCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcb", "agribank", "vietinbank"})
    void excel_with_real_numbers_and_dates_gives_the_same_lines_as_csv(String name) {
        var books = new Books();
        books.take(check(kept(name + ".csv")).identities());
        assertThat(books.take(check(kept(name + ".xlsx")).identities()).count()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcb.xlsx", "agribank.xlsx", "vietinbank.xlsx", "vietinbank.csv"})
    void every_line_is_read_again_from_the_cells_that_are_kept(String file) {
        var check = check(kept(file));
        for (var row : Statements.rows(kept(file), check.style()))
            assertThat(StatementRow.of(check.layout(), check.style(), row.row(), row.cells()))
                    .isEqualTo(row);
    }
}
