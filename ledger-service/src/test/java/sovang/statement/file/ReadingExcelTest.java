package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sovang.statement.file.Statements.bytes;
import static sovang.statement.file.Statements.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.money.Dong;

class ReadingExcelTest {

    static byte[] workbook(Consumer<Workbook> filling) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            filling.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static StatementSource sheet(Consumer<Worksheet> rows) {
        return bytes(workbook(workbook -> {
            var sheet = workbook.newWorksheet("Sao kê");
            header(sheet);
            rows.accept(sheet);
        }));
    }

    static void header(Worksheet sheet) {
        var names = Statements.TEN.strip().split(",");
        for (int column = 0; column < names.length; column++) sheet.value(0, column, names[column]);
    }

    static void line(Worksheet sheet, int row, Number credit) {
        sheet.value(row, 1, LocalDate.of(2024, 9, 10));
        sheet.value(row, 5, "ung ho");
        sheet.value(row, 7, credit);
    }

    private static StatementRow first(StatementSource source) {
        return (StatementRow) Statements.rows(source, NumberStyle.PLAIN).getFirst();
    }

    @Test
    void real_dates_times_and_numbers_are_read_and_kept_as_a_csv_would_have_them() {
        var row = first(sheet(sheet -> {
            line(sheet, 1, 500_000);
            sheet.value(1, 0, 3);
            sheet.value(1, 2, new BigDecimal("0.500335648148"));
            sheet.value(1, 4, 20240910576644L);
            sheet.value(1, 8, -1_000);
        }));
        assertThat(row.page()).isEqualTo(3);
        assertThat(row.date()).isEqualTo(LocalDate.of(2024, 9, 10));
        assertThat(row.time()).isEqualTo(LocalTime.of(12, 0, 29));
        assertThat(row.reference()).isEqualTo("20240910576644");
        assertThat(row.credit()).isEqualTo(Dong.of(500_000));
        assertThat(row.balance()).isEqualTo(Dong.of(-1_000));
        assertThat(row.cells())
                .containsExactly(
                        "3", "10/09/2024", "12:00:29", "", "20240910576644", "ung ho", "", "500000", "-1000", "");
    }

    @Test
    void dates_and_numbers_may_be_text_as_well() {
        var check = check(sheet(sheet -> {
            line(sheet, 1, 500_000);
            sheet.value(2, 1, "11/09/2024");
            sheet.value(2, 2, "12:01:29");
            sheet.value(2, 5, "ung ho");
            sheet.value(2, 7, "1.500");
        }));
        assertThat(check.isClean()).isTrue();
        assertThat(check.style()).isEqualTo(NumberStyle.DOT);
        assertThat(check.creditSum()).isEqualTo(Dong.of(501_500));
        assertThat(check.to()).isEqualTo(LocalDate.of(2024, 9, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1.234",
                "0.001",
                "1234.567",
                "1.234567",
                "500000.01",
                "-5",
                "0",
                "1E+15",
                "1E+300",
                "1E-999999999"
            })
    void a_number_that_is_no_whole_amount_is_a_bad_row_and_never_a_thousand(String number) {
        var check = check(sheet(sheet -> line(sheet, 1, new BigDecimal(number))));
        assertThat(check.badRows()).isEqualTo(1);
        assertThat(check.faults().getFirst().column()).isEqualTo("CreditAmount");
    }

    @Test
    void a_large_whole_number_is_exact_however_excel_writes_it() {
        assertThat(first(sheet(sheet -> line(sheet, 1, new BigDecimal("9.99999999999999E+14"))))
                        .credit())
                .isEqualTo(Dong.of(Dong.MOST));
        assertThat(first(sheet(sheet -> line(sheet, 1, new BigDecimal("500000.0"))))
                        .credit())
                .isEqualTo(Dong.of(500_000));
    }

    @Test
    void a_number_that_is_no_day_of_this_century_is_no_date() {
        var check = check(sheet(sheet -> {
            line(sheet, 1, 1);
            sheet.value(1, 1, 10092024);
        }));
        assertThat(check.faults()).containsExactly(new Fault(1, "Date", "10092024", RowProblem.DATE_UNREADABLE));
    }

    @Test
    void a_date_with_a_time_in_it_is_not_cut_short() {
        var check = check(sheet(sheet -> {
            line(sheet, 1, 1);
            sheet.value(1, 1, new BigDecimal("45545.5"));
        }));
        assertThat(check.faults())
                .containsExactly(new Fault(1, "Date", "10/09/2024 12:00:00", RowProblem.DATE_UNREADABLE));
    }

    @Test
    void empty_rows_and_empty_sheets_are_passed_over_but_a_second_filled_sheet_is_refused() {
        var twoSheets = workbook(workbook -> {
            var sheet = workbook.newWorksheet("Tháng 9");
            header(sheet);
            line(sheet, 1, 1);
            line(sheet, 4, 2);
            workbook.newWorksheet("Sheet2");
        });
        assertThat(check(bytes(twoSheets)).rows()).isEqualTo(2);
        var filled = workbook(workbook -> {
            header(workbook.newWorksheet("Tháng 9"));
            header(workbook.newWorksheet("Tháng 10"));
        });
        assertThatThrownBy(() -> check(bytes(filled))).hasMessageContaining("Tháng 9, Tháng 10");
    }
}
