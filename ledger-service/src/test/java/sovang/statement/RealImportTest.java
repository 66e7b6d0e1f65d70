package sovang.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;

/** The statements that the Front published in September 2024, to the đồng. */
@ExtendWith(Live.class)
class RealImportTest {

    final Place place = Place.fresh();

    private static byte[] real(String name) throws IOException {
        var file = Path.of("..", "..", "shared", "data", name + ".csv");
        assumeTrue(Files.exists(file), "skipped: no real statement " + name + " beside the project");
        return Files.readAllBytes(file);
    }

    @Test
    void three_banks_give_29_999_gifts_and_a_second_time_none() throws IOException {
        var accounts = Map.of(
                "vietcombank-2024-09", place.number(),
                "agribank-2024-09", place.account("AGRIBANK"),
                "vietinbank-2024-09", place.account("VIETINBANK"));
        long receipts = 0;
        for (var account : accounts.entrySet())
            receipts += new Imports(place.client(), account.getValue())
                    .booked(real(account.getKey()), "")
                    .number("/receipts");
        assertThat(receipts).isEqualTo(29_999);
        assertThat(place.progress().number("/fund/receivedBank")).isEqualTo(22_661_786_078L);
        long before = Place.head();
        for (var account : accounts.entrySet())
            assertThat(new Imports(place.client(), account.getValue())
                            .send(real(account.getKey()))
                            .string("/state"))
                    .isEqualTo("already-imported");
        assertThat(Place.head()).isEqualTo(before);
        assertThat(place.received()).isEqualTo(22_661_786_078L);
    }

    @ParameterizedTest
    @CsvSource({"agribank, AGRIBANK, 5239216855", "vietinbank, VIETINBANK, 6287451423"})
    void two_overlapping_downloads_give_each_line_once(String name, String bank, long sum) throws IOException {
        var imports = new Imports(place.client(), place.account(bank));
        var first = imports.booked(real(name + "-2024-09-overlap-1"), "");
        var second = imports.booked(real(name + "-2024-09-overlap-2"), "");
        assertThat(first.number("/receipts")).isEqualTo(6_000);
        assertThat(second.number("/receipts")).isEqualTo(4_000);
        assertThat(second.number("/held")).isEqualTo(2_000);
        assertThat(second.number("/heldLines/0/matches/row")).isEqualTo(4_001);
        assertThat(place.received()).isEqualTo(sum);
        imports.undone(first.id());
        assertThat(imports.show(second.id()).number("/released")).isEqualTo(2_000);
        assertThat(imports.booked(real(name + "-2024-09"), "").number("/receipts"))
                .isEqualTo(4_000);
        assertThat(place.received()).isEqualTo(sum);
    }
}
