package sovang.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;

/** A file that can't be read is refused whole, and says where. */
@ExtendWith(Live.class)
class BadFilesTest {

    final Place place = Place.fresh();
    final Imports imports = Imports.into(place);

    private static Csv withBadRows() {
        return Csv.gifts(1, 3)
                .row("1,31/02/2024,5213.4,,50.000,,ngay sai")
                .row("1,09/09/2024,5213.5,,-50.000,,so am")
                .credit("10/09/2024", "5213.6", 7_000, "ung ho");
    }

    @Test
    void bad_rows_are_named_by_row_and_column_and_nothing_of_the_file_is_booked() {
        long before = Place.head();
        var answer = imports.send(withBadRows().bytes());
        assertThat(answer.refused(422, "STATEMENT_BAD_ROWS").pointers())
                .containsExactly("/rows/4/TNXDate", "/rows/5/Credit");
        assertThat(answer.string("/errors/1/detail")).contains("5", "Credit", "-50.000");
        assertThat(Place.head()).isEqualTo(before);
        assertThat(place.received()).isZero();
    }

    /** Refused before it is read: the sender must still get to read the answer, not a broken connection. */
    @Test
    void a_large_file_for_an_account_that_nobody_knows_is_answered() {
        place.client()
                .upload("/v1/statements?account=999000999&name=x.csv", new byte[8 << 20])
                .refused(422, "STATEMENT_ACCOUNT_UNKNOWN");
    }

    @Test
    void bad_rows_that_are_passed_over_on_request_are_listed_and_the_import_is_done_in_part() {
        var imported = imports.booked(withBadRows().bytes(), "&skipBadRows=true");
        assertThat(imported.string("/state")).isEqualTo("done-in-part");
        assertThat(imported.number("/skipped")).isEqualTo(2);
        assertThat(imported.number("/receipts")).isEqualTo(4);
        assertThat(imported.at("/bad/0/row").intValue()).isEqualTo(4);
        assertThat(imported.string("/bad/0/column")).isEqualTo("TNXDate");
        assertThat(imports.lines(imported.id(), "skipped")).hasSize(2);
        assertThat(place.received()).isEqualTo(13_000);
        assertThat(imports.send(withBadRows().bytes(), "&skipBadRows=true").string("/state"))
                .isEqualTo("already-imported");
    }

    @Test
    void a_row_that_was_bad_and_is_mended_in_the_next_download_is_booked_then() {
        imports.booked(withBadRows().bytes(), "&skipBadRows=true");
        var mended = imports.booked(Csv.gifts(1, 3)
                .credit("09/09/2024", "5213.4", 50_000, "ngay sai")
                .credit("10/09/2024", "5213.6", 7_000, "ung ho"));
        assertThat(mended.number("/held")).isEqualTo(4);
        assertThat(place.received()).isEqualTo(63_000);
    }

    @Test
    void amounts_in_two_styles_are_refused_and_not_guessed() {
        var answer = imports.send(Csv.vcb()
                .credit("09/09/2024", "1.1", 50_000, "x")
                .row("1,09/09/2024,1.2,,\"50,000\",,x")
                .bytes());
        answer.refused(422, "STATEMENT_NUMBERS_UNCLEAR");
    }

    @Test
    void a_break_of_the_running_balance_is_reported_and_stops_only_who_is_strict() {
        var csv = Csv.ten()
                .row("1,09/09/2024,,,1,x,,\"5,000\",\"5,000\",")
                .row("2,09/09/2024,,,2,x,,\"7,000\",\"99,000\",")
                .row("2,09/09/2024,,,3,x,,\"1,000\",\"100,000\",");
        var bank = new Imports(place.client(), place.account("AGRIBANK"));
        var strict = bank.send(csv.bytes(), "&strict=true");
        assertThat(strict.refused(422, "STATEMENT_BALANCE_BREAK").pointers()).containsExactly("/rows/2/balance");
        assertThat(place.received()).isZero();
        var sent = bank.send(csv.bytes());
        assertThat(sent.number("/breaks/0/page")).isEqualTo(2);
        assertThat(sent.number("/breaks/0/row")).isEqualTo(2);
        assertThat(sent.number("/breaks/0/expected")).isEqualTo(12_000);
        assertThat(sent.number("/breaks/0/found")).isEqualTo(99_000);
        assertThat(bank.finished(sent.id()).number("/breakCount")).isEqualTo(1);
        assertThat(place.received()).isEqualTo(13_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                 | STATEMENT_EMPTY",
                "PageId,TNXDate,DocNo,Debit,Credit,Balance,TransactionDetails | STATEMENT_EMPTY",
                "%PDF-1.7 sao ke                    | STATEMENT_PDF",
                "Ngay,So tien                       | STATEMENT_COLUMNS_DIFFER",
                "PageId,TNXDate,DocNo,Debit,Credit,Balance | STATEMENT_COLUMNS_MISSING",
            })
    void what_is_no_statement_is_refused_with_a_reason(String file, String code) {
        var answer = imports.send(file.getBytes(StandardCharsets.UTF_8));
        answer.refused(422, code);
        assertThat(answer.string("/detail")).isNotBlank();
    }

    @Test
    void another_banks_file_and_an_account_that_nobody_opened_are_refused() {
        place.client()
                .upload(
                        "/v1/statements?account=" + place.number() + "&name=x.csv",
                        Csv.ten().credit("09/09/2024", "1", 5, "x").bytes())
                .refused(422, "STATEMENT_OTHER_ACCOUNT");
        new Imports(place.client(), "9999999999999")
                .send(Csv.gifts(1, 1).bytes())
                .refused(422, "STATEMENT_ACCOUNT_UNKNOWN");
        new Imports(place.client(), place.cash())
                .send(Csv.gifts(1, 1).bytes())
                .refused(422, "STATEMENT_ACCOUNT_UNKNOWN");
        assertThat(place.client()
                        .upload("/v1/statements?name=x.csv", Csv.gifts(1, 1).bytes())
                        .status())
                .isEqualTo(400);
        assertThat(place.client()
                        .post("/v1/statements?account=" + place.number(), "{}")
                        .status())
                .isEqualTo(415);
    }
}
