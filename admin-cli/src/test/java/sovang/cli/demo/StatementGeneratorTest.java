package sovang.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sovang.money.Dong;

class StatementGeneratorTest {

    @TempDir
    private Path folder;

    private List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    private static long amount(NamedCsvRecord row, String column) {
        var digits = row.getField(column).replaceAll("[.,]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String column(DemoBank bank, String name) {
        return bank == DemoBank.VCB ? name : name + "Amount";
    }

    @ParameterizedTest
    @EnumSource
    void it_tells_exactly_what_it_wrote(DemoBank bank) throws IOException {
        var file = folder.resolve("a.csv");
        var written = StatementGenerator.of(bank, 5_000, 1).withDebits(7).writeTo(file);
        var rows = rows(file);
        assertThat(rows).hasSize(5_000);
        assertThat(written.credits()).isEqualTo(4_993);
        assertThat(written.debits()).isEqualTo(7);
        assertThat(Dong.of(rows.stream()
                        .mapToLong(row -> amount(row, column(bank, "Credit")))
                        .sum()))
                .isEqualTo(written.creditSum());
        assertThat(Dong.of(rows.stream()
                        .mapToLong(row -> amount(row, column(bank, "Debit")))
                        .sum()))
                .isEqualTo(written.debitSum());
    }

    @Test
    void the_same_order_gives_the_same_file_and_another_seed_another() throws IOException {
        var files = Map.of("a", 1L, "b", 1L, "c", 2L);
        var hashes = new TreeMap<String, String>();
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey() + ".csv");
            var _ = StatementGenerator.of(DemoBank.VCB, 500, file.getValue()).writeTo(path);
            hashes.put(file.getKey(), Files.readString(path));
        }
        assertThat(hashes.get("a")).isEqualTo(hashes.get("b")).isNotEqualTo(hashes.get("c"));
    }

    @Test
    void amounts_are_spread_like_real_ones() throws IOException {
        var file = folder.resolve("a.csv");
        var _ = StatementGenerator.of(DemoBank.AGRIBANK, 20_000, 3).writeTo(file);
        var amounts = rows(file).stream()
                .map(row -> amount(row, "CreditAmount"))
                .sorted()
                .toList();
        assertThat(amounts.get(10_000)).as("median").isEqualTo(200_000);
        assertThat(amounts.get(2_000)).as("p10").isBetween(30_000L, 50_000L);
        assertThat(amounts.get(18_000)).as("p90").isEqualTo(1_000_000);
        assertThat(amounts.get(19_800)).as("p99").isBetween(5_000_000L, 10_000_000L);
        assertThat(amounts.stream().filter(amount -> amount % 1_000 != 0).count())
                .isBetween(200L, 600L);
        assertThat(amounts.getFirst()).isPositive();
    }

    @Test
    void agribank_has_equal_gifts_and_a_running_balance() throws IOException {
        var file = folder.resolve("a.csv");
        var _ = StatementGenerator.of(DemoBank.AGRIBANK, 10_000, 5)
                .withDebits(20)
                .writeTo(file);
        long balance = 24_700;
        for (var row : rows(file)) {
            balance += amount(row, "CreditAmount") - amount(row, "DebitAmount");
            assertThat(amount(row, "Balance")).isEqualTo(balance).isNotNegative();
        }
        var twins = rows(file).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("Date") + row.getField("CreditAmount") + row.getField("TransactionDetails"),
                        Collectors.counting()));
        assertThat(twins.values().stream().filter(n -> n > 1).mapToLong(n -> n).sum())
                .isBetween(2_500L, 5_000L);
    }

    @Test
    void vietcombanks_numbers_are_not_unique() throws IOException {
        var file = folder.resolve("a.csv");
        var _ = StatementGenerator.of(DemoBank.VCB, 5_000, 5).writeTo(file);
        var numbers = new HashSet<String>();
        for (var row : rows(file)) numbers.add(row.getField("DocNo"));
        assertThat(numbers.size()).isBetween(4_500, 4_950);
    }

    @Test
    void at_vietinbank_only_the_second_tells_equal_gifts_apart_and_texts_are_broken_into_lines() throws IOException {
        var file = folder.resolve("a.csv");
        var _ = StatementGenerator.of(DemoBank.VIETINBANK, 50_000, 5).writeTo(file);
        var seen = new HashSet<String>();
        var before = "";
        for (var row : rows(file)) {
            var day = row.getField("Date");
            var moment = day.substring(6) + day.substring(3, 5) + day.substring(0, 2) + row.getField("Time");
            assertThat(moment).isGreaterThanOrEqualTo(before);
            before = moment;
            assertThat(seen.add(moment + row.getField("CreditAmount") + row.getField("TransactionDetails")))
                    .isTrue();
        }
        assertThat(rows(file).getFirst().getField("TransactionDetails")).contains("\n");
    }

    @Test
    void a_part_of_the_list_is_the_same_list() throws IOException {
        var order = StatementGenerator.of(DemoBank.AGRIBANK, 1_000, 9);
        var _ = order.writeTo(folder.resolve("all.csv"));
        var part = order.writeTo(folder.resolve("part.csv"), 400, 600);
        assertThat(part.rows()).isEqualTo(200);
        var all = Files.readAllLines(folder.resolve("all.csv"));
        assertThat(Files.readAllLines(folder.resolve("part.csv")).subList(1, 201))
                .isEqualTo(all.subList(401, 601));
    }

    @Test
    void excel_has_real_numbers_and_the_same_sum() throws IOException {
        var order = StatementGenerator.of(DemoBank.VIETINBANK, 3_000, 4);
        var csv = order.writeTo(folder.resolve("a.csv"));
        assertThat(order.writeTo(folder.resolve("a.xlsx"))).isEqualTo(csv);
        try (var workbook = new ReadableWorkbook(folder.resolve("a.xlsx").toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(Dong.of(rows.skip(1)
                            .mapToLong(
                                    row -> row.getCellAsNumber(7).orElseThrow().longValueExact())
                            .sum()))
                    .isEqualTo(csv.creditSum());
        }
    }

    @Test
    void a_million_rows_are_the_most() {
        assertThatThrownBy(() -> StatementGenerator.of(DemoBank.VCB, 1_000_001, 1))
                .hasMessageContaining("1000000");
    }
}
