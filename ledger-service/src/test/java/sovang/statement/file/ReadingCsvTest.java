package sovang.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sovang.statement.file.Statements.TEN;
import static sovang.statement.file.Statements.VCB;
import static sovang.statement.file.Statements.bytes;
import static sovang.statement.file.Statements.check;
import static sovang.statement.file.Statements.onlyRow;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import sovang.money.Dong;

class ReadingCsvTest {

    private static final String ROW = "1,01/09/2024,5213.45946,,50.000,,ủng hộ\n";

    @Test
    void a_row_is_read_into_its_parts_and_kept_as_the_bank_wrote_it() {
        var row = onlyRow(TEN + "7,10/09/2024,12:01:29,D1,R1,\"CT nhanh\ntu BINH \",,\"300,000\",\"-1,000\",A/C\n");
        assertThat(row.page()).isEqualTo(7);
        assertThat(row.date()).isEqualTo(LocalDate.of(2024, 9, 10));
        assertThat(row.time()).isEqualTo(LocalTime.of(12, 1, 29));
        assertThat(row.document()).isEqualTo("D1");
        assertThat(row.reference()).isEqualTo("R1");
        assertThat(row.text()).isEqualTo("CT nhanh\ntu BINH");
        assertThat(row.counterparty()).isEqualTo("A/C");
        assertThat(row.movement()).isEqualTo(Dong.of(300_000));
        assertThat(row.balance()).isEqualTo(Dong.of(-1_000));
        assertThat(row.cells().get(5)).isEqualTo("CT nhanh\ntu BINH ");
    }

    @Test
    void only_what_the_bank_itself_tells_apart_is_strong() {
        assertThat(onlyRow(TEN + "1,10/09/2024,,D1,,ung ho,,500,,A/C\n").strong())
                .isFalse();
        assertThat(onlyRow(TEN + "1,10/09/2024,12:01,,,ung ho,,500,,\n").strong())
                .isFalse();
        assertThat(onlyRow(TEN + "1,10/09/2024,12:01:00,,,ung ho,,500,,\n").strong())
                .isTrue();
        assertThat(onlyRow(TEN + "1,10/09/2024,,,R1,ung ho,,500,,\n").strong()).isTrue();
        assertThat(onlyRow(TEN + "1,10/09/2024,,,,ung ho,,500,\"1,500\",\n").strong())
                .isTrue();
    }

    @Test
    void mark_separator_line_ends_order_of_columns_and_blank_rows_do_not_matter() {
        var plain = check(VCB + ROW);
        var semicolons = (VCB + ROW).replace(',', ';').replace("\n", "\r\n");
        for (var text : new String[] {
            "\uFEFF" + VCB + ROW,
            semicolons,
            VCB + "\n" + ROW + ",,,,,,\n\n",
            VCB.strip() + ",,\n" + ROW.strip() + ",,\n",
            "pageid, TNXDate ,Credit,Debit,DocNo,Balance,TransactionDetails\n1,01/09/2024,50.000,,5213.45946,,ủng hộ",
        }) {
            var check = check(text);
            assertThat(check.rows()).isEqualTo(1);
            assertThat(check.identities().hash(0)).isEqualTo(plain.identities().hash(0));
        }
    }

    @Test
    void the_hash_is_that_of_the_bytes() {
        assertThat(check("\uFEFF" + VCB + ROW).fileHash())
                .isEqualTo(java.util.HexFormat.of()
                        .formatHex(HashingStream.sha256()
                                .digest(("\uFEFF" + VCB + ROW).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void unknown_and_missing_columns_are_named() {
        refused(
                () -> check(VCB.replace("Credit", "CreditAmt") + ROW),
                "STATEMENT_COLUMNS_DIFFER",
                "VCB",
                "Credit",
                "CreditAmt");
        refused(() -> check(VCB.replace("Balance,", "") + ROW), "STATEMENT_COLUMNS_MISSING", "VCB", "Balance");
        refused(() -> check(VCB.strip() + ",Note\n" + ROW), "STATEMENT_COLUMNS_UNKNOWN", "VCB", "Note");
        refused(() -> check(VCB.strip() + ",Credit\n" + ROW), "STATEMENT_COLUMN_TWICE", "Credit");
    }

    @Test
    void what_has_other_headings_is_laid_beside_the_layout_of_the_accounts_bank() {
        String own = "NGÂN HÀNG X\nSố tài khoản: 1500201113838\nNgày,Ghi chú,Nợ,Có,Số dư\n12/09/2024,ung ho,,500,900\n";
        assertThatThrownBy(() ->
                        StatementCheck.of(Statements.text(own), "AGRIBANK", new byte[0], LocalDate.of(2025, 1, 1)))
                .isInstanceOf(StatementRefused.class)
                .hasMessageContaining("AGRIBANK")
                .hasMessageContaining("\"Ngày\", \"Ghi chú\"")
                .hasMessageNotContaining("NGÂN HÀNG X");
    }

    @Test
    void a_file_of_another_bank_than_the_accounts_is_known_as_such() throws Exception {
        var ten = Statements.text(TEN + "1,10/09/2024,,,R1,ung ho,,500,,\n");
        assertThat(StatementCheck.of(ten, "VIETINBANK", new byte[0], LocalDate.of(2025, 1, 1))
                        .layout()
                        .bank())
                .isEqualTo("VIETINBANK");
        assertThat(StatementCheck.of(ten, "AGRIBANK", new byte[0], LocalDate.of(2025, 1, 1))
                        .layout()
                        .bank())
                .isEqualTo("AGRIBANK");
        assertThat(StatementCheck.of(ten, "BIDV", new byte[0], LocalDate.of(2025, 1, 1))
                        .rows())
                .isEqualTo(1);
        var other = StatementCheck.of(ten, "VCB", new byte[0], LocalDate.of(2025, 1, 1));
        assertThat(StatementLayouts.isOf("VCB", other.layout())).isFalse();
        assertThat(StatementLayouts.isOf("BIDV", other.layout())).isTrue();
    }

    @Test
    void what_is_no_statement_is_refused_by_name() {
        refused(() -> check(""), "STATEMENT_EMPTY");
        refused(() -> check("\n\n"), "STATEMENT_EMPTY");
        refused(() -> check(VCB), "STATEMENT_EMPTY");
        refused(() -> check("%PDF-1.7 …"), "STATEMENT_PDF");
        refused(() -> check(bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})), "STATEMENT_OLD_EXCEL");
        refused(() -> check("PK\3\4 but no zip"), "STATEMENT_BROKEN_EXCEL");
        var windows = Charset.forName("windows-1258");
        refused(() -> check(bytes((VCB + ROW + "1,01/09/2024,1,,1,,Đà Nẵng").getBytes(windows))), "STATEMENT_NOT_UTF8");
        refused(() -> check(bytes((VCB + ROW).getBytes(StandardCharsets.UTF_16))), "STATEMENT_NOT_UTF8");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_after_the_last_good_row() {
        refused(
                () -> check(VCB + ROW + "1,01/09/2024,1,,1,,\"ung ho\n" + ROW.repeat(50_000)),
                "STATEMENT_BROKEN_CSV",
                "row 1");
        assertThat(check(VCB + ROW + "1,01/09/2024,1,,1,\"500\n").badRows()).isEqualTo(1);
    }

    @Test
    void sizes_are_bounded() {
        var small = new FileLimits(2, 10, 8, 1_000, 1_000);
        assertThat(check(Statements.text(VCB + ROW.repeat(2)), small).rows()).isEqualTo(2);
        refused(() -> check(Statements.text(VCB + ROW.repeat(3)), small), "STATEMENT_TOO_MANY_ROWS", "2 rows");
        refused(() -> check(Statements.text(VCB + ROW + " ".repeat(1_000)), small), "STATEMENT_TOO_LARGE");
        refused(() -> check(Statements.text(VCB + "a,b,c,d,e,f,g,h,i\n"), small), "STATEMENT_TOO_MANY_COLUMNS");
        refused(() -> check(Statements.text("a,b,c,d,e,f,g,h,i\n"), small), "STATEMENT_TOO_MANY_COLUMNS");
    }

    private static void refused(ThrowingCallable reading, String code, String... named) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(StatementRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(List.of(named))
                    .allSatisfy(name -> assertThat(refused.english()).contains(name));
            assertThat(refused.vietnamese()).isNotBlank().doesNotContain("%s");
        });
    }
}
