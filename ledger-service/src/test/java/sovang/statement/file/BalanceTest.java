package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static sovang.statement.file.Statements.VCB;
import static sovang.statement.file.Statements.check;

import org.junit.jupiter.api.Test;
import sovang.money.Dong;

class BalanceTest {

    private static String row(int page, String debit, String credit, String balance) {
        return page + ",01/09/2024,1," + debit + "," + credit + "," + balance + ",ung ho\n";
    }

    @Test
    void a_balance_that_follows_from_the_one_before_is_no_break() {
        var check = check(VCB + row(1, "", "100", "1.100") + row(1, "300", "", "800") + row(2, "", "5", "805"));
        assertThat(check.breakCount()).isZero();
        assertThat(check.opening()).isEqualTo(Dong.of(1_000));
        assertThat(check.closing()).isEqualTo(Dong.of(805));
    }

    @Test
    void a_break_names_page_row_expected_and_found_and_the_trail_goes_on_from_there() {
        var check = check(VCB + row(1, "", "100", "100") + row(2, "", "100", "250") + row(2, "", "100", "350"));
        assertThat(check.breaks()).containsExactly(new BalanceBreak(2, 2, Dong.of(200), Dong.of(250)));
        assertThat(check.breakCount()).isEqualTo(1);
    }

    @Test
    void the_balance_is_carried_over_rows_that_have_none() {
        var rows = VCB + row(1, "", "100", "") + row(1, "50", "", "1.050") + row(1, "", "7", "") + row(2, "", "3", "");
        assertThat(check(rows + row(3, "", "1", "1.061")).breakCount()).isZero();
        assertThat(check(rows).opening()).isEqualTo(Dong.of(1_000));
        assertThat(check(rows + row(3, "", "1", "1.060")).breaks())
                .containsExactly(new BalanceBreak(3, 5, Dong.of(1_061), Dong.of(1_060)));
    }

    @Test
    void an_account_may_be_overdrawn() {
        var check = check(VCB + row(1, "500", "", "-400") + row(1, "", "100", "-300"));
        assertThat(check.breakCount()).isZero();
        assertThat(check.opening()).isEqualTo(Dong.of(100));
    }

    @Test
    void after_a_row_that_can_not_be_read_the_trail_starts_anew() {
        var check = check(VCB + row(1, "", "100", "100") + row(1, "", "x", "") + row(1, "", "1", "999"));
        assertThat(check.breakCount()).isZero();
        assertThat(check.opening()).isEqualTo(Dong.ZERO);
        assertThat(check(VCB + row(1, "", "x", "") + row(1, "", "1", "999")).opening())
                .isNull();
    }

    @Test
    void without_any_balance_nothing_is_said_about_it() {
        var check = check(VCB + row(1, "", "100", ""));
        assertThat(check.opening()).isNull();
        assertThat(check.closing()).isNull();
    }
}
