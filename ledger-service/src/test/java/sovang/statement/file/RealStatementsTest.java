package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.statement.file.Statements.check;
import static sovang.statement.file.Statements.real;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.money.Dong;

class RealStatementsTest {

    @Test
    void vietcombank_comes_out_to_the_dong() {
        var check = check(real("vietcombank-2024-09.csv"));
        assertThat(check.isClean()).isTrue();
        assertThat(check.layout().bank()).isEqualTo("VCB");
        assertThat(check.style()).isEqualTo(NumberStyle.DOT);
        assertThat(check.rows()).isEqualTo(10_000);
        assertThat(check.credits()).isEqualTo(9_999);
        assertThat(check.creditSum()).isEqualTo(Dong.of(11_135_117_800L));
        assertThat(check.debits()).isEqualTo(1);
        assertThat(check.debitSum()).isEqualTo(Dong.of(55_000));
        assertThat(check.from()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(check.to()).isEqualTo(LocalDate.of(2024, 9, 10));
        assertThat(check.breakCount()).as("nine balances, none contradicts").isZero();
    }

    @Test
    void agribank_comes_out_to_the_dong_and_its_running_balance_holds() {
        var check = check(real("agribank-2024-09.csv"));
        assertThat(check.isClean()).isTrue();
        assertThat(check.style()).isEqualTo(NumberStyle.COMMA);
        assertThat(check.credits()).isEqualTo(10_000);
        assertThat(check.creditSum()).isEqualTo(Dong.of(5_239_216_855L));
        assertThat(check.debits()).isZero();
        assertThat(check.breakCount()).isZero();
        assertThat(check.opening()).isEqualTo(Dong.of(24_700));
        assertThat(check.closing()).isEqualTo(Dong.of(5_239_241_555L));
    }

    @Test
    void vietinbank_comes_out_to_the_dong_with_its_broken_lines() {
        var check = check(real("vietinbank-2024-09.csv"));
        assertThat(check.isClean()).isTrue();
        assertThat(check.credits()).isEqualTo(10_000);
        assertThat(check.creditSum()).isEqualTo(Dong.of(6_287_451_423L));
        assertThat(check.opening()).isNull();
    }

    @Test
    void all_3384_agribank_rows_that_share_day_amount_and_text_stay_different_lines() {
        var twins = new HashMap<List<Object>, Integer>();
        for (var row : Statements.rows(real("agribank-2024-09.csv"), NumberStyle.COMMA))
            if (row instanceof StatementRow good)
                twins.merge(List.of(good.date(), good.credit(), good.text()), 1, Integer::sum);
        assertThat(twins.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum())
                .isEqualTo(3_384);

        var ids = check(real("agribank-2024-09.csv")).identities();
        var hashes = new ArrayList<String>();
        for (int at = 0; at < ids.size(); at++)
            hashes.add(java.util.HexFormat.of().formatHex(ids.hash(at)));
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agribank", "vietinbank"})
    void two_overlapping_downloads_give_each_line_once_in_either_order(String bank) {
        var first = check(real(bank + "-2024-09-overlap-1.csv"));
        var second = check(real(bank + "-2024-09-overlap-2.csv"));
        var whole = check(real(bank + "-2024-09.csv"));
        for (var order : List.of(List.of(first, second), List.of(second, first))) {
            var books = new Books();
            books.take(order.getFirst().identities());
            assertThat(books.take(order.getLast().identities()).count()).isEqualTo(2_000);
            assertThat(books.size()).isEqualTo(10_000);
            assertThat(books.take(whole.identities()).count()).isEqualTo(10_000);
        }
    }

    @Test
    void a_held_line_names_the_line_that_it_is() {
        var books = new Books();
        books.take(check(real("vietinbank-2024-09-overlap-1.csv")).identities());
        var overlap = books.take(check(real("vietinbank-2024-09-overlap-2.csv")).identities());
        assertThat(overlap.match(0)).isEqualTo(new LineRef("1", 4_001));
        assertThat(overlap.match(1_999)).isEqualTo(new LineRef("1", 6_000));
        assertThat(overlap.match(2_000)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vietcombank", "agribank", "vietinbank"})
    void every_line_is_read_again_from_the_cells_that_are_kept(String bank) {
        var source = real(bank + "-2024-09.csv");
        var check = check(source);
        for (var row : Statements.rows(source, check.style()))
            assertThat(StatementRow.of(check.layout(), check.style(), row.row(), row.cells()))
                    .isEqualTo(row);
    }
}
