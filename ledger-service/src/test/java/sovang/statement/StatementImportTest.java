package sovang.statement;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.live.Body;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;

/** Every line of a bank's list comes into the book once, to the đồng. */
@ExtendWith(Live.class)
class StatementImportTest {

    final Place place = Place.fresh();

    private Imports of(String bank) {
        return new Imports(place.client(), bank.equals("VCB") ? place.number() : place.account(bank));
    }

    @ParameterizedTest
    @CsvSource({
        "VCB, vcb.csv, DOT, 145547126, 4407000",
        "VCB, vcb.xlsx, PLAIN, 145547126, 4407000",
        "AGRIBANK, agribank.csv, COMMA, 209994596, 31802000",
        "AGRIBANK, agribank.xlsx, PLAIN, 209994596, 31802000",
        "VIETINBANK, vietinbank.csv, COMMA, 271737462, 6923000",
        "VIETINBANK, vietinbank.xlsx, PLAIN, 271737462, 6923000",
    })
    void each_layout_comes_out_to_the_dong(String bank, String file, String style, long credits, long debits) {
        var imported = of(bank).booked(kept(file), "");
        assertThat(imported.string("/state")).isEqualTo("done");
        assertThat(imported.string("/layout")).isEqualTo(bank);
        assertThat(imported.string("/numberStyle")).isEqualTo(style);
        assertThat(imported.number("/rows")).isEqualTo(300);
        assertThat(imported.number("/receipts")).isEqualTo(297);
        assertThat(imported.number("/received")).isEqualTo(credits);
        assertThat(imported.number("/outflows")).isEqualTo(3);
        assertThat(imported.number("/out")).isEqualTo(debits);
        assertThat(place.received()).isEqualTo(credits);
        assertThat(place.showBook().number("/out")).isEqualTo(debits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcb.csv", "vietinbank.csv"})
    void every_line_is_kept_with_its_row_as_the_bank_wrote_it(String file) {
        var imports = of(file.startsWith("vcb") ? "VCB" : "VIETINBANK");
        var id = imports.booked(kept(file), "").id();
        var lines = new ArrayList<List<String>>();
        imports.lines(id, "booked").forEach(line -> put(lines, line));
        imports.lines(id, "debit").forEach(line -> put(lines, line));
        assertThat(lines).isEqualTo(cells(file));
    }

    @Test
    void what_the_bank_wrote_is_encrypted_in_the_ledger() {
        Imports.into(place).booked(Csv.vcb().credit("09/09/2024", "1.1", 5_000, "NGUYEN VAN RIENG TU ung ho"));
        String stored = Live.database()
                .sql()
                .sql("""
                        select string_agg(payload, '') from ledger.event
                        where payload like '%' || :unit || '%' or stream like 'receipt-%'""")
                .param("unit", place.unit())
                .query(String.class)
                .single();
        assertThat(stored).contains("p1:statement-").doesNotContain("RIENG TU");
        var receipt = place.client().get("/v1/receipts?unit=" + place.unit() + "&minPosition=" + Place.head());
        assertThat(receipt.string("/items/0/text")).contains("NGUYEN VAN RIENG TU");
        assertThat(receipt.number("/items/0/row")).isEqualTo(1);
    }

    @Test
    void vouchers_follow_the_rows_without_a_gap_over_several_chunks() {
        var imports = Imports.into(place);
        place.bank(77);
        var id = imports.booked(Csv.gifts(1, 2_100)).id();
        assertThat(place.received()).isEqualTo(Csv.sum(1, 2_100) + 77);
        assertThat(imports.show(id).number("/receipts")).isEqualTo(2_100);
        var lines = imports.lines(id, "booked");
        assertThat(lines.getFirst().at("/voucher").asString("")).isEqualTo("BC-2024-000002");
        assertThat(lines.getLast().at("/voucher").asString("")).isEqualTo("BC-2024-000501");
        assertThat(place.showBook().string("/vouchers/0/kind")).isEqualTo("BC");
        assertThat(place.showBook().number("/vouchers/0/count")).isEqualTo(2_101);
        assertThat(place.showBook().number("/vouchers/0/last")).isEqualTo(2_101);
    }

    @Test
    void a_file_over_the_end_of_a_year_fills_two_books() {
        Imports.into(place)
                .booked(Csv.vcb()
                        .credit("31/12/2023", "1.1", 5_000, "cuoi nam")
                        .credit("01/01/2024", "1.2", 7_000, "dau nam"));
        assertThat(place.received()).isEqualTo(7_000);
        assertThat(place.client()
                        .get("/v1/books/" + place.unit() + "-VNN-2023?minPosition=" + Place.head())
                        .number("/received"))
                .isEqualTo(5_000);
    }

    @Test
    void a_debit_is_a_charge_or_an_unexplained_outflow_and_never_a_negative_gift() {
        var imports = Imports.into(place);
        var id = imports.booked(Csv.vcb()
                        .credit("09/09/2024", "1.1", 100_000, "ung ho")
                        .debit("09/09/2024", "1.2", 11_000, "THU PHI SMS BANKING")
                        .debit("10/09/2024", "1.3", 20_000, "chuyen khoan"))
                .id();
        assertThat(place.received()).isEqualTo(100_000);
        assertThat(imports.lines(id, "debit")).hasSize(2);
        assertThat(place.showBook().number("/out")).isEqualTo(31_000);
        assertThat(place.showBook().string("/vouchers/1/kind")).isEqualTo("BN");
        assertThat(Live.database()
                        .sql()
                        .sql("select string_agg(kind, ' ' order by line) from views.outflow where statement = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("CHARGE UNEXPLAINED");
    }

    @Test
    void a_dry_run_reports_everything_and_leaves_no_trace() {
        long before = Place.head();
        var answer = Imports.into(place).send(Csv.gifts(1, 3).bytes(), "&dryRun=true");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.string("/state")).isEqualTo("dry-run");
        assertThat(answer.at("/dryRun").asBoolean()).isTrue();
        assertThat(answer.number("/booked")).isEqualTo(3);
        assertThat(answer.number("/creditSum")).isEqualTo(6_000);
        assertThat(Place.head()).isEqualTo(before);
        assertThat(Imports.into(place).booked(Csv.gifts(1, 3)).number("/receipts"))
                .isEqualTo(3);
    }

    @Test
    void a_month_is_not_closed_while_its_statement_is_booked_nor_a_statement_taken_into_a_closed_month() {
        place.bank(1);
        place.step("books", place.book(), "close", Body.of("month", "2024-09")).ok();
        long before = Place.head();
        Imports.into(place).send(Csv.gifts(1, 3).bytes()).refused(422, "BOOK_MONTH_CLOSED");
        assertThat(Place.head()).isEqualTo(before);
        place.step("books", place.book(), "reopen", Body.of("month", "2024-09").with("reason", "thiếu sao kê"))
                .ok();
        var sent = Imports.into(place).send(Csv.gifts(1, 4_000).bytes());
        place.step("books", place.book(), "close", Body.of("month", "2024-09")).refused(409, "STATEMENT_UNDER_WAY");
        assertThat(place.client()
                        .get("/v1/progress?year=2024&minPosition=" + sent.position())
                        .text())
                .contains(sent.id());
        Imports.into(place).finished(sent.id());
        place.step("books", place.book(), "close", Body.of("month", "2024-09")).ok();
        assertThat(place.received()).isEqualTo(Csv.sum(1, 4_000) + 1);
    }

    private static void put(List<List<String>> lines, tools.jackson.databind.JsonNode line) {
        int row = line.at("/row").intValue();
        while (lines.size() < row) lines.add(List.of());
        var cells = new ArrayList<String>();
        line.at("/written").forEach(cell -> cells.add(cell.asString("")));
        lines.set(row - 1, cells);
    }

    private static List<List<String>> cells(String file) {
        try (var rows = CsvReader.builder().ofCsvRecord(new String(kept(file), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .skip(1)
                    .map(row -> List.copyOf(row.getFields()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] kept(String file) {
        try (InputStream in = StatementImportTest.class.getResourceAsStream("/statement/" + file)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
