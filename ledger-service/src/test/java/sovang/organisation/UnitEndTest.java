package sovang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** A unit does not end over what it still has; what it has is named. */
@ExtendWith(Live.class)
class UnitEndTest {

    final Place place = Place.fresh();

    private Answer end(String on, String confirm) {
        return place.client().post("/v1/units/" + place.unit() + "/end" + confirm, Body.of("on", on));
    }

    private void refused(String on, String... named) {
        var refused = end(on, "");
        refused.refused(422, "ORG_UNIT_NOT_EMPTY");
        assertThat(refused.text()).contains(named);
    }

    @Test
    void over_a_balance_or_what_was_moved_after_that_day() {
        var receipt = place.cash(2_000_000);
        refused("2024-12-31", place.cash(), "2000000");
        place.step(
                        "receipts",
                        receipt.id(),
                        "refund",
                        Body.of("reason", "gửi nhầm").with("on", "2024-09-20"))
                .ok();
        refused("2024-09-15", place.cash());
        end("2024-12-31", "").ok();
    }

    @Test
    void over_a_pledge_that_is_open() {
        var pledge = place.pledge("VNN", 5_000_000);
        refused("2024-12-31", pledge.id());
        place.step(
                        "pledges",
                        pledge.id(),
                        "drop",
                        Body.of("reason", "không liên lạc được").with("on", "2024-11-01"))
                .ok();
        end("2024-12-31", "").ok();
    }

    @Test
    void a_pledge_that_is_paid_is_open_no_more_until_its_payment_is_taken_back() {
        var pledge = place.pledge("VNN", 5_000_000);
        var receipt = place.client()
                .post("/v1/receipts", place.receipt("CASH", 5_000_000).with("pledge", pledge.id()))
                .ok();
        assertThat(end("2024-12-31", "").text()).contains(place.cash()).doesNotContain(pledge.id());
        place.step("receipts", receipt.id(), "reverse", Body.of("reason", "ghi nhầm"))
                .ok();
        refused("2024-12-31", pledge.id());
    }

    @Test
    void over_a_unit_below_it_that_goes_on() {
        String child = place.unit() + ".1";
        place.client()
                .post(
                        "/v1/units",
                        Body.of("code", child)
                                .with("name", "Xã")
                                .with("level", "xa")
                                .with("parent", place.unit())
                                .with("from", "2024-01-01"))
                .ok();
        refused("2024-12-31", child);
        place.client()
                .post("/v1/units/" + child + "/end", Body.of("on", "2024-12-31"))
                .ok();
        end("2024-12-31", "").ok();
    }

    @Test
    void households_stay_with_it_only_when_somebody_says_so() {
        place.client()
                .post(
                        "/v1/households",
                        Body.of("unit", place.unit())
                                .with("code", "K-1")
                                .with("on", "2024-01-02")
                                .with(
                                        "about",
                                        Body.of("head", "Trần Văn Ở Lại")
                                                .with("address", "Ấp " + place.unit())
                                                .with("area", "NONG_THON")
                                                .with("members", 3)))
                .ok();
        end("2024-12-31", "").refused(422, "ORG_UNIT_LEAVES");
        end("2024-12-31", "?confirm=ORG_UNIT_LEAVES").ok();
    }

    @Test
    void afterwards_nothing_is_recorded_for_it() {
        end("2024-06-30", "").ok();
        place.client().post("/v1/receipts", place.receipt("CASH", 1_000)).refused(422, "ORG_UNIT_NOT_THEN");
        end("2024-12-31", "").ok();
        place.client().post("/v1/receipts", place.receipt("CASH", 1_000)).ok();
    }
}
