package sovang.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** What was typed wrong about a donor, a campaign or a pledge is corrected; what looks like it is asked about. */
@ExtendWith(Live.class)
class TypedWrongTest {

    final Place place = Place.fresh();

    private Body pledge(String on) {
        return Body.of("unit", place.unit())
                .with("fund", "VNN")
                .with("donor", place.donor())
                .with("amount", 9_000)
                .with("on", on);
    }

    private String campaign() {
        String code = "C" + place.unit();
        place.client()
                .post(
                        "/v1/campaigns",
                        Body.of("code", code)
                                .with("name", "Tháng cao điểm")
                                .with("unit", place.unit())
                                .with("from", "2024-10-17")
                                .with("to", "2024-11-18"))
                .ok();
        return code;
    }

    @Test
    void a_pledge_before_the_campaign_opens_asks_and_after_it_is_refused() {
        String code = campaign();
        place.client()
                .post("/v1/pledges", pledge("2024-10-10").with("campaign", code))
                .refused(422, "CAMPAIGN_NOT_BEGUN");
        place.client()
                .post(
                        "/v1/pledges?confirm=CAMPAIGN_NOT_BEGUN",
                        pledge("2024-10-10").with("campaign", code))
                .ok();
        place.client()
                .post(
                        "/v1/pledges?confirm=CAMPAIGN_NOT_BEGUN",
                        pledge("2024-11-19").with("campaign", code))
                .refused(422, "CAMPAIGN_NOT_THEN");
    }

    @Test
    void the_days_of_a_campaign_are_changed() {
        String code = campaign();
        var gift = place.receipt("CASH", 1).with("campaign", code);
        place.client().post("/v1/receipts", gift).refused(422, "CAMPAIGN_NOT_THEN");
        place.step("campaigns", code, "days", Body.of("from", "2024-12-01").with("reason", "x"))
                .refused(422, "CAMPAIGN_ENDS_BEFORE_START");
        place.step("campaigns", code, "days", Body.of("from", "2024-09-01").with("reason", "gõ nhầm"))
                .ok();
        place.step("campaigns", code, "days", Body.of("from", "2024-09-01").with("reason", "x"))
                .refused(422, "CAMPAIGN_DAYS_SAME");
        place.client().post("/v1/receipts", gift).ok();
        var shown = place.client().get("/v1/campaigns?unit=" + place.unit() + "&minPosition=" + Place.head());
        assertThat(shown.string("/items/0/from")).isEqualTo("2024-09-01");
        assertThat(shown.string("/items/0/to")).isEqualTo("2024-11-18");
    }

    private Answer progress(Place of) {
        return of.progress();
    }

    @Test
    void a_pledge_of_a_wrong_unit_is_the_right_ones_from_the_beginning() {
        var other = Place.fresh();
        var pledge = place.pledge("VNN", 9_000);
        var paid = place.cash(2_000);
        place.step(
                        "receipts",
                        paid.id(),
                        "attribute",
                        Body.of("pledge", pledge.id()).with("reason", "x"))
                .ok();
        assertThat(progress(place).number("/fund/pledged")).isEqualTo(9_000);
        place.step(
                        "pledges",
                        pledge.id(),
                        "correct",
                        Body.of("unit", other.unit()).with("reason", "nhầm"))
                .ok();
        place.step(
                        "pledges",
                        pledge.id(),
                        "correct",
                        Body.of("unit", other.unit()).with("reason", "x"))
                .refused(422, "PLEDGE_UNIT_SAME");
        assertThat(progress(place).number("/fund/pledged")).isZero();
        assertThat(progress(place).number("/fund/outstanding")).isZero();
        assertThat(progress(other).number("/fund/pledged")).isEqualTo(9_000);
        assertThat(progress(other).number("/fund/outstanding")).isEqualTo(7_000);
        var shown = place.showPledge(pledge);
        assertThat(shown.string("/unit")).isEqualTo(other.unit());
        assertThat(shown.number("/outstanding")).isEqualTo(7_000);
        assertThat(shown.list("/history")).hasSize(3);
        place.step(
                        "pledges",
                        pledge.id(),
                        "cancel",
                        Body.of("reason", "xin rút").with("on", "2024-12-01"))
                .ok();
        assertThat(progress(other).number("/fund/outstanding")).isZero();
    }

    @Test
    void a_donor_is_corrected_and_found_as_it_is_now() {
        String donor = place.donor();
        place.step(
                        "donors",
                        donor,
                        "correct",
                        Body.of("name", "Công ty Muối " + place.unit())
                                .with("kind", "enterprise")
                                .with("phone", "0912345678")
                                .with("reason", "gõ nhầm"))
                .ok();
        var shown = show(donor);
        assertThat(shown.string("/name")).isEqualTo("Công ty Muối " + place.unit());
        assertThat(shown.string("/kind")).isEqualTo("enterprise");
        assertThat(shown.string("/phone")).isEqualTo("0912345678");
        place.step("donors", donor, "correct", Body.of("idNumber", "123").with("reason", "x"))
                .refused(422, "DONOR_TAX_CODE_INVALID");
        place.step("donors", donor, "correct", Body.of("phone", "").with("reason", "số của người khác"))
                .ok();
        assertThat(show(donor).at("/phone").isNull()).isTrue();
        assertThat(show(donor).string("/name")).isEqualTo("Công ty Muối " + place.unit());
    }

    private Answer show(String donor) {
        return place.client()
                .get("/v1/donors/" + donor + "?personal=true&minPosition=" + Place.head())
                .ok();
    }

    @Test
    void a_due_day_before_the_pledges_own_asks() {
        place.client()
                .post("/v1/pledges", pledge("2024-10-10").with("due", "2024-10-09"))
                .refused(422, "PLEDGE_DUE_BEFORE");
        place.client()
                .post(
                        "/v1/pledges?confirm=PLEDGE_DUE_BEFORE",
                        pledge("2024-10-10").with("due", "2024-10-09"))
                .ok();
        place.client()
                .post(
                        "/v1/pledges",
                        pledge("2024-10-10").with("due", "2024-10-09").with("minutes", "BB 1"))
                .ok();
    }
}
