package sovang.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Client;
import sovang.live.Live;
import sovang.live.Place;

@ExtendWith(Live.class)
class LoanOverHttpTest {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final Place place = Place.fresh();
    private final Client client = place.client();

    private String household(String its) {
        int number = CODES.incrementAndGet();
        return client.post(
                        "/v1/households",
                        Body.of("unit", place.unit())
                                .with("code", "V-" + number)
                                .with("on", "2023-01-02")
                                .with(
                                        "about",
                                        Body.of("head", "Lê Thị Vay " + number)
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
    void interest_is_explained_segment_by_segment_and_recomputed_for_a_payment_of_the_past() {
        String loan = client.post("/v1/loans", loan(household("HO_NGHEO"), 100_000_000, "2024-01-10"))
                .ok()
                .id();
        repay(loan, 40_000_000, "2024-05-15");
        var now = get("/v1/loans/" + loan + "/explain?asOf=2024-12-31");
        assertThat(now.number("/interest")).isEqualTo(4_773_699);
        assertThat(now.number("/outstanding")).isEqualTo(60_000_000);
        assertThat(now.number("/overdue")).isZero();
        assertThat(now.number("/segments/0/days")).isEqualTo(126);
        assertThat(now.number("/segments/1/balance")).isEqualTo(60_000_000);
        long known = Place.head();

        repay(loan, 10_000_000, "2024-03-01");
        assertThat(get("/v1/loans/" + loan + "/explain?asOf=2024-12-31").number("/interest"))
                .isEqualTo(4_773_699 - 551_507); // 10.000.000 × 305 × 6,6 % / 365 = 551.506,85
        assertThat(get("/v1/loans/" + loan + "/explain?asOf=2024-12-31&knownAt=" + known)
                        .number("/interest"))
                .isEqualTo(4_773_699);
        assertThat(get("/v1/loans/" + loan + "/explain?asOf=2025-01-11").number("/overdue"))
                .isEqualTo(50_000_000);
        assertThat(get("/v1/loans?unit=" + place.unit() + "&state=overdue&asOf=2025-01-11")
                        .items())
                .hasSize(1);
        assertThat(get("/v1/loans?unit=" + place.unit() + "&state=overdue&asOf=2025-01-10")
                        .items())
                .isEmpty();
    }

    @Test
    void relief_of_a_unit_lowers_the_rate_in_its_window() {
        String loan = client.post("/v1/loans", loan(household("HO_NGHEO"), 50_000_000, "2024-03-01"))
                .ok()
                .id();
        long before = get("/v1/loans/" + loan + "/explain?asOf=2024-12-31").number("/interest");
        String relief = client.post(
                        "/v1/reliefs",
                        Body.of("from", "2024-09-01")
                                .with("until", "2024-12-31")
                                .with("points", "2")
                                .with("units", List.of(place.unit()))
                                .with("document", "Giảm lãi sau bão số 3"))
                .ok()
                .id();
        // 121 days from 1 September to before 31 December: 50.000.000 × 121 × 2 % / 365 = 331.506,85
        assertThat(get("/v1/loans/" + loan + "/explain?asOf=2024-12-31").number("/interest"))
                .isBetween(before - 331_508, before - 331_506);
        client.post("/v1/reliefs/" + relief + "/revoke", Body.of("reason", "Ghi nhầm"))
                .ok();
        assertThat(get("/v1/loans/" + loan + "/explain?asOf=2024-12-31").number("/interest"))
                .isEqualTo(before);
    }

    @Test
    void what_can_not_be_is_answered_with_what_to_do() {
        String poor = household("HO_NGHEO");
        assertThat(client.post("/v1/loans", loan(household("HO_CAN_NGHEO"), 1_000_000, "2024-01-10"))
                        .body()
                        .at("/code")
                        .asString())
                .isEqualTo("LOAN_CLASS_NOT_ELIGIBLE");
        assertThat(client.post("/v1/loans", loan(poor, 100_000_001, "2024-01-10"))
                        .body()
                        .at("/code")
                        .asString())
                .isEqualTo("LOAN_ABOVE_CEILING");
        client.post("/v1/loans", loan(poor, 60_000_000, "2024-01-10")).ok();
        assertThat(client.post("/v1/loans", loan(poor, 60_000_000, "2024-02-10"))
                        .body()
                        .at("/code")
                        .asString())
                .isEqualTo("LOAN_ABOVE_CEILING");
        assertThat(client.post("/v1/loans/loan-0/repay", Body.of("principal", 1))
                        .body()
                        .at("/code")
                        .asString())
                .isEqualTo("LOAN_UNKNOWN");
        assertThat(client.get("/v1/loans/loan-0/explain").body().at("/code").asString())
                .isEqualTo("LOAN_UNKNOWN");
        assertThat(client.get("/v1/programmes/HO_GIAU").body().at("/code").asString())
                .isEqualTo("PROGRAMME_UNKNOWN");
        var group = client.post(
                        "/v1/groups",
                        Body.of("unit", place.unit())
                                .with("code", "T1")
                                .with("organisation", "PHU_NU")
                                .with("members", 3)
                                .with("leader", "Nguyễn Thị A"))
                .ok();
        assertThat(group.body().at("/warning").asString()).isEqualTo("GROUP_MEMBERS_UNUSUAL");
        assertThat(get("/v1/groups?unit=" + place.unit())
                        .body()
                        .at("/items/0/leader")
                        .asString())
                .isEqualTo("Nguyễn Thị A");
        assertThat(get("/v1/programmes/HO_NGHEO?asOf=2024-01-01")
                        .body()
                        .at("/overdueRatePercent")
                        .asString())
                .isEqualTo("8.58");
    }
}
