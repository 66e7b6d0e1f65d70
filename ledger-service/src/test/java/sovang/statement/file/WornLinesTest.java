package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sovang.statement.file.Statements.check;
import static sovang.statement.file.Statements.text;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.money.Dong;
import sovang.statement.file.Overlap.Doubt;

/** Lines whose letters suffered between two downloads, pages that came twice, days and noughts as people write them. */
class WornLinesTest {

    private static final String VCB = "PageId,TNXDate,DocNo,Debit,Credit,Balance,TransactionDetails\n";
    private static final String TEN = "PageId,Date,Time,DocumentNumber,ReferenceNumber,TransactionDetails,"
            + "DebitAmount,CreditAmount,Balance,OffsetAccount\n";
    private static final String AGRI = TEN + """
            1,09/09/2024,,,0431849,ung ho vung lu,,"1,000,000","1,024,700",0011004123457
            1,09/09/2024,,,0286645,988860793,,"500,000","1,524,700",0011004123458
            2,10/09/2024,,,44042856,NGO THI QUAN ung ho,,"200,000","1,724,700",
            """;

    private final Books books = new Books();

    private Overlap take(String file) {
        return books.take(check(file).identities());
    }

    @Test
    void a_document_number_that_lost_its_last_nought_is_the_same_line() {
        take(VCB + "1,09/09/2024,5230.54770,,200.000,,ung ho\n");
        assertThat(take(VCB + "1,09/09/2024,5230.5477,,200000,,Ủng hộ\n").count())
                .isEqualTo(1);
        assertThat(books.size()).isEqualTo(1);
    }

    @Test
    void a_file_that_a_spreadsheet_saved_without_leading_noughts_adds_nothing() {
        take(AGRI);
        var again = take(AGRI.replace(",0431849,", ",431849,")
                .replace(",0286645,", ",286645,")
                .replace("0011004", "11004")
                .replace("NGO THI QUAN", "Ngô Thị Quân"));
        assertThat(again.count()).isEqualTo(3);
        assertThat(again.match(1)).isEqualTo(new LineRef("1", 2));
        assertThat(again.doubts()).isEmpty();
    }

    @Test
    void one_line_of_the_same_day_amount_and_balance_alone_is_booked_and_doubted_aloud() {
        take(TEN + "1,09/09/2024,,,1,A,,\"100,000\",\"100,000\",\n");
        var other = take(TEN + "1,09/09/2024,,,3,A chuyen lai,,\"100,000\",\"100,000\",\n");
        assertThat(other.count()).isZero();
        assertThat(other.doubts()).containsExactly(new Doubt(1, new LineRef("1", 1)));
        assertThat(books.size()).isEqualTo(2);
    }

    @Test
    void a_payment_its_return_and_the_payment_again_in_one_file_are_three_lines() {
        take(TEN + """
                1,09/09/2024,,,1,A,,"100,000","100,000",
                1,09/09/2024,,,2,tra lai,"100,000",,"0",
                1,09/09/2024,,,1,A,,"100,000","100,000",
                """);
        assertThat(books.size()).isEqualTo(3);
    }

    @Test
    void a_page_that_stands_twice_in_a_file_is_held_and_told() {
        var page = new StringBuilder();
        for (int line = 1; line <= 2_000; line++)
            page.append("1,09/09/2024,,,R%d,ung ho %d,,1000,%d,\n".formatted(line, line, line * 1_000));
        String first = page.substring(0, page.indexOf("1,09/09/2024,,,R101,"));
        var twice = take(TEN + first + page);
        assertThat(twice.repeated()).isEqualTo(100);
        assertThat(twice.match(100)).isEqualTo(new LineRef("", 1));
        assertThat(books.size()).isEqualTo(2_000);
    }

    @Test
    void amounts_with_noughts_after_the_mark_are_whole() {
        var file = check(TEN + """
                1,09/09/2024,,,901,ung ho,,"1,000,000.00","1,024,700.00",
                1,09/09/2024,,,902,ung ho,,"500,000.00","1,524,700.00",
                """);
        assertThat(file.isClean()).isTrue();
        assertThat(file.creditSum()).isEqualTo(Dong.of(1_500_000));
        assertThat(file.breakCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/09/2042", "09/09/0024", "31/12/1989"})
    void a_day_to_come_or_before_1990_is_a_bad_row(String day) throws IOException {
        var file =
                StatementCheck.of(text(VCB + "1," + day + ",1,,5,,x\n"), null, new byte[0], LocalDate.of(2026, 11, 27));
        assertThat(file.faults()).extracting(Fault::problem).containsExactly(RowProblem.DATE_OUT_OF_RANGE);
    }

    @Test
    void one_cell_with_the_month_first_refuses_the_whole_column() {
        assertThatThrownBy(() -> check(VCB + "1,09/10/2024,1,,5,,x\n1,9/25/2024,2,,5,,x\n"))
                .isInstanceOfSatisfying(
                        StatementRefused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(FileProblem.STATEMENT_MONTH_FIRST));
    }

    @Test
    void the_account_that_a_bank_writes_above_its_list_is_read() {
        var file = check("NGÂN HÀNG TMCP NGOẠI THƯƠNG VIỆT NAM\nSố tài khoản: 1000000001\nTừ ngày 01-09-2024\n" + VCB
                + "1,09/09/2024,1,,5,,x\n");
        assertThat(file.accounts()).containsExactly("1000000001");
        assertThat(file.rows()).isEqualTo(1);
    }
}
