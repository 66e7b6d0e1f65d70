package sovang.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "5, năm",
        "10, mười",
        "15, mười lăm",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "25, hai mươi lăm",
        "101, một trăm lẻ một",
        "110, một trăm mười",
        "105000, một trăm lẻ năm nghìn",
        "1000001, một triệu không trăm lẻ một",
        "1001000, một triệu không trăm lẻ một nghìn",
        "1015021, một triệu không trăm mười lăm nghìn không trăm hai mươi mốt",
        "1234567890, một tỉ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi",
        "100000000000, một trăm tỉ",
        "1000000000000, một nghìn tỉ",
        "1000000000001, một nghìn tỉ không trăm lẻ một"
    })
    void numbers_are_read_as_the_field_reads_them(long number, String words) {
        assertThat(MoneyInWords.read(number, MoneyInWords.TI_LE)).isEqualTo(words);
    }

    @Test
    void offices_that_write_ty_and_linh_get_them() {
        assertThat(MoneyInWords.read(1_000_000_001L, MoneyInWords.TY_LINH)).isEqualTo("một tỷ không trăm linh một");
    }

    @Test
    void a_voucher_begins_with_a_capital_and_ends_with_the_currency() {
        assertThat(MoneyInWords.of(50_000_000, MoneyInWords.TY_LE)).isEqualTo("Năm mươi triệu đồng");
    }
}
