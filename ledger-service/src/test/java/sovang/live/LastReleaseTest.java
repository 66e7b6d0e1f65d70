package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of the last release, opened by this one. */
class LastReleaseTest {

    @TempDir
    static Path folder;

    @Test
    void it_opens_and_its_figures_agree_with_its_events() throws Exception {
        try (Child service = Child.on(LastRelease.in(folder.resolve("home")))) {
            Client client = service.client();
            assertThat(new Ledger(client).audited()).isEqualTo("equal");

            var progress = client.get("/v1/progress?year=2024&minPosition=" + LastRelease.POSITION)
                    .ok();
            assertThat(progress.number("/fund/pledged")).isEqualTo(540_000_000);
            assertThat(progress.number("/fund/receivedCash")).isEqualTo(223_680_000);
            assertThat(progress.number("/fund/receivedCurrency")).isEqualTo(2_497_425);
            assertThat(client.get("/v1/progress?year=2025").ok().number("/fund/received"))
                    .isEqualTo(18_000_000);
            assertThat(client.get("/v1/portfolio?asOf=2024-06-30").ok().number("/total/outstanding"))
                    .isEqualTo(210_000_000);
            var book = client.get("/v1/books/95-VNN-2024").ok();
            assertThat(book.text()).contains("\"kind\":\"BC\",\"count\":126,\"last\":126");
            assertThat(client.get("/v1/donors?q=muoi").ok().text())
                    .as("names are read with its key")
                    .contains("Công ty TNHH Muối Bạc Liêu");

            client.post(
                            "/v1/units",
                            Body.of("code", "96").with("name", "Cà Mau").with("level", "tinh"))
                    .ok();
            assertThat(new Ledger(client).audited()).as("after a write").isEqualTo("equal");
        }
    }
}
