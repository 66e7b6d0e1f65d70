package sovang.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Client;
import sovang.live.Live;
import sovang.live.Place;

@ExtendWith(Live.class)
class CatchUpOverHttpTest {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final Place place = Place.fresh();
    private final Client client = place.client();

    private String household(String its) {
        int number = CODES.incrementAndGet();
        return client.post(
                        "/v1/households",
                        Body.of("unit", place.unit())
                                .with("code", "W-" + number)
                                .with("on", "2023-01-02")
                                .with(
                                        "about",
                                        Body.of("head", "Lê Thị Hụi " + number)
                                                .with("address", "Ấp " + number)
                                                .with("area", "NONG_THON")
                                                .with("members", 4))
                                .with("classified", Body.of("class", its).with("decision", "QĐ 01/QĐ-UBND")))
                .ok()
                .id();
    }

    private Body loan(String household, long principal, String on) {
        return Body.of("programme", "HO_NGHEO")
                .with("household", household)
                .with("principal", principal)
                .with("on", on)
                .with("termMonths", 12);
    }

    private void repay(String loan, long principal, String on) {
        client.post(
                        "/v1/loans/" + loan + "/repay",
                        Body.of("principal", principal).with("on", on))
                .ok();
    }

    private Answer get(String path) {
        return client.get(path + (path.contains("?") ? "&" : "?") + "minPosition=" + Place.head())
                .ok();
    }

    @Test
    void four_hundred_missed_days_are_caught_up_once_and_restated_after_a_payment_of_the_past() {
        String loan = client.post("/v1/loans", loan(household("HO_NGHEO"), 100_000_000, "2023-11-27"))
                .ok()
                .id();
        repay(loan, 40_000_000, "2024-05-15");
        get("/v1/loans"); // the views are there
        var asked = Body.of("to", "2024-12-31").with("unit", place.unit());
        assertThat(client.post("/v1/loans/catch-up?dryRun=true", asked).ok().number("/closed"))
                .isEqualTo(14);
        assertThat(client.post("/v1/loans/catch-up", Body.of("to", "2024-06-15").with("unit", place.unit()))
                        .ok()
                        .number("/closed"))
                .isEqualTo(7);
        var rest = client.post("/v1/loans/catch-up", asked).ok();
        assertThat(rest.number("/closed")).isEqualTo(7);
        assertThat(rest.number("/restated")).isZero();
        assertThat(client.post("/v1/loans/catch-up", asked).ok().number("/closed"))
                .isZero();

        var may = get("/v1/loans/months?month=2024-05&unit=" + place.unit());
        assertThat(may.items()).hasSize(1);
        assertThat(may.number("/items/0/outstanding")).isEqualTo(60_000_000);
        assertThat(may.number("/items/0/repaid")).isEqualTo(40_000_000);

        repay(loan, 5_000_000, "2024-10-10");
        var again = client.post("/v1/loans/catch-up", asked).ok();
        assertThat(again.number("/closed")).isZero();
        assertThat(again.number("/restated")).isEqualTo(3);
        assertThat(get("/v1/loans/months?month=2024-12&unit=" + place.unit()).number("/items/0/outstanding"))
                .isEqualTo(55_000_000);
        assertThat(client.post("/v1/loans/catch-up", asked).ok().number("/restated"))
                .isZero();
    }

    @Test
    void entrusted_capital_is_an_asset_that_revolves() {
        String capital = client.post(
                        "/v1/capital",
                        Body.of("unit", place.unit())
                                .with("entruster", "Ban Vận động Quỹ Vì người nghèo")
                                .with("fund", "VNN")
                                .with("amount", 100_000_000)
                                .with("document", "HĐ ủy thác 01")
                                .with("on", "2024-01-01"))
                .ok()
                .id();
        String first = client.post(
                        "/v1/loans",
                        loan(household("HO_NGHEO"), 80_000_000, "2024-01-10").with("capital", capital))
                .ok()
                .id();
        assertThat(client.post(
                                "/v1/loans",
                                loan(household("HO_NGHEO"), 30_000_000, "2024-02-10")
                                        .with("capital", capital))
                        .body()
                        .at("/code")
                        .asString())
                .isEqualTo("LOAN_CAPITAL_USED");
        repay(first, 80_000_000, "2024-06-10");
        client.post(
                        "/v1/loans",
                        loan(household("HO_NGHEO"), 70_000_000, "2024-07-10").with("capital", capital))
                .ok();
        var now = get("/v1/capital?unit=" + place.unit());
        assertThat(now.number("/items/0/asset")).isEqualTo(100_000_000);
        assertThat(now.number("/items/0/lent")).isEqualTo(150_000_000);
        assertThat(now.number("/items/0/households")).isEqualTo(2);
        assertThat(now.number("/items/0/lendable")).isEqualTo(30_000_000);
        assertThat(client.post(
                                "/v1/capital/" + capital + "/return",
                                Body.of("amount", 40_000_000).with("document", "BB 02"))
                        .body()
                        .at("/code")
                        .asString())
                .isEqualTo("CAPITAL_LENT");
    }
}
