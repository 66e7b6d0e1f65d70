package sovang.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
class PairingOverHttpTest {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final Place place = Place.fresh();
    private final Client client = place.client();

    private String household(String code, String its, String... flags) {
        String head = "Nguyễn Văn Mẫu " + CODES.incrementAndGet();
        return client.post(
                        "/v1/households",
                        Body.of("unit", place.unit())
                                .with("code", code)
                                .with("on", "2024-01-02")
                                .with(
                                        "about",
                                        Body.of("head", head)
                                                .with("address", "Ấp " + CODES.get())
                                                .with("area", "NONG_THON")
                                                .with("members", 4)
                                                .with("flags", List.of(flags)))
                                .with("classified", Body.of("class", its).with("decision", "QĐ 01/QĐ-UBND")))
                .ok()
                .id();
    }

    private String sponsor(String name, int capacity) {
        return client.post(
                        "/v1/sponsors",
                        Body.of("kind", "enterprise")
                                .with("name", name)
                                .with("unit", place.unit())
                                .with("capacity", capacity))
                .ok()
                .id();
    }

    private Answer pair(String household, String sponsor) {
        return client.post(
                "/v1/pairings",
                Body.of("household", household)
                        .with("sponsor", sponsor)
                        .with("year", 2024)
                        .with("on", "2024-01-15"));
    }

    private Answer get(String path) {
        return client.get(path + (path.contains("?") ? "&" : "?") + "minPosition=" + Place.head())
                .ok();
    }

    @Test
    void help_goes_from_a_sponsor_to_a_household_and_stands_in_its_passport() {
        String household = household("HN-1", "HO_NGHEO");
        String sponsor = sponsor("Công ty Điện lực", 1);
        assertThat(get("/v1/pairings/pool?year=2024&unit=" + place.unit()).items())
                .hasSize(1);
        String pairing = pair(household, sponsor).ok().id();
        client.post(
                        "/v1/pairings/" + pairing + "/promise",
                        Body.of("amount", 9_000_000).with("due", "2024-06-30").with("on", "2024-02-01"))
                .ok();
        var delivered = client.post(
                        "/v1/pairings/" + pairing + "/deliver",
                        Body.of("amount", 5_000_000).with("promise", 1).with("on", "2024-03-10"))
                .ok();
        assertThat(delivered.id()).isEqualTo(pairing);
        assertThat(delivered.number("/delivery")).isEqualTo(1);
        client.post(
                        "/v1/pairings/" + pairing + "/deliver",
                        Body.of("amount", 2_000_000).with("fund", "VNN").with("on", "2024-03-11"))
                .ok();
        client.post(
                        "/v1/pairings/" + pairing + "/visit",
                        Body.of("note", "Thăm Tết").with("on", "2024-02-08"))
                .ok();
        var shown = get("/v1/pairings/" + pairing);
        assertThat(shown.string("/householdClass")).isEqualTo("HO_NGHEO");
        assertThat(shown.string("/promises/0/state")).isEqualTo("overdue");
        assertThat(shown.number("/overdue")).isEqualTo(1);
        assertThat(shown.number("/delivered")).isEqualTo(7_000_000);
        var passport = get("/v1/households/" + household + "/passport");
        assertThat(passport.string("/head")).startsWith("Nguyễn Văn Mẫu");
        assertThat(passport.number("/total/fromSponsors")).isEqualTo(5_000_000);
        assertThat(passport.number("/total/fromFunds")).isEqualTo(2_000_000);
        assertThat(passport.list("/visits")).hasSize(1);
        assertThat(get("/v1/pairings/pool?year=2024&unit=" + place.unit()).items())
                .isEmpty();
        var masked = place.as("auditor").get("/v1/households/" + household + "/passport");
        assertThat(masked.string("/head")).startsWith("Nguyễn V. M.");
    }

    @Test
    void the_same_twice_is_refused_and_too_many_are_warned_of() {
        String sponsor = sponsor("Công ty Cấp nước", 1);
        String one = household("HN-1", "HO_NGHEO");
        pair(one, sponsor).ok();
        pair(one, sponsor).refused(422, "PAIRING_TWICE");
        var more = pair(household("HN-2", "HO_CAN_NGHEO"), sponsor).ok();
        assertThat(more.string("/warning")).contains("1 hộ");
    }

    @Test
    void a_household_off_the_list_is_refused_with_its_class_and_decision() {
        var refused =
                pair(household("HN-1", "HO_TRUNG_BINH"), sponsor("Sở A", 3)).refused(422, "HOUSEHOLD_NOT_ON_LIST");
        assertThat(refused.string("/detail")).contains("mức sống trung bình").contains("QĐ 01/QĐ-UBND");
    }

    @Test
    void a_held_household_is_for_whom_it_is_held_until_the_hold_lapses() {
        String household = household("HN-1", "HO_NGHEO");
        String offered = sponsor("Công ty Mời", 3);
        String other = sponsor("Công ty Khác", 3);
        Body hold = Body.of("type", "offered")
                .with("household", household)
                .with("owner", "UBMTTQ xã")
                .with("sponsor", offered)
                .with("channel", "gặp mặt")
                .with("year", 2024)
                .with("on", "2024-01-10");
        String lapsed =
                client.post("/v1/holds", hold.with("until", "2024-01-20")).ok().id();
        client.post("/v1/holds/" + lapsed + "/accept", Body.of("on", "2024-01-21"))
                .refused(422, "HOLD_LAPSED");
        String tomorrow =
                java.time.LocalDate.now(java.time.Clock.systemUTC()).plusDays(2).toString();
        client.post("/v1/holds", hold.with("until", "2024-01-25").with("on", "2024-01-15"))
                .refused(422, "HOUSEHOLD_HELD");
        String yesterday = java.time.LocalDate.now(java.time.Clock.systemUTC())
                .minusDays(1)
                .toString();
        String open = client.post("/v1/holds", hold.with("until", tomorrow).with("on", yesterday))
                .ok()
                .id();
        var refused = pair(household, other).refused(422, "HOUSEHOLD_HELD");
        assertThat(refused.string("/detail")).contains("UBMTTQ xã").contains(tomorrow);
        String pairing =
                client.post("/v1/holds/" + open + "/accept", Body.empty()).ok().string("/pairing");
        assertThat(get("/v1/pairings/" + pairing).string("/sponsor")).isEqualTo(offered);
        assertThat(get("/v1/holds?household=" + household).items())
                .extracting(it -> it.at("/state").asString(""))
                .containsExactly("lapsed", "accepted");
    }

    @Test
    void a_decision_with_a_broken_row_books_nothing_and_a_plan_is_a_decision() {
        household("HN-1", "HO_NGHEO", "DAN_TOC_THIEU_SO");
        household("HN-2", "HO_CAN_NGHEO");
        String sponsor = sponsor("Doanh nghiệp Nhập " + place.unit(), 5);
        long before = Place.head();
        String rows = "Mã đơn vị;Mã hộ;Đơn vị nhận đỡ đầu;Năm\n%s;HN-1;%s;2024\n%s;HN-9;%s;2024\n"
                .formatted(place.unit(), sponsor, place.unit(), sponsor);
        var refused = upload(rows).refused(422, "PAIRING_DECISION_HAS_FAULTS");
        assertThat(refused.pointers()).containsExactly("/rows/3");
        assertThat(Place.head()).isEqualTo(before);
        var plan = get("/v1/pairings/plan?year=2024&unit=" + place.unit());
        assertThat(plan.items())
                .extracting(it -> it.at("/householdCode").asString(""))
                .containsExactly("HN-1", "HN-2");
        assertThat(plan.items().getFirst().at("/why").asString("")).contains("dân tộc thiểu số");
        assertThat(Place.head()).isEqualTo(before);
        var csv = new StringBuilder("unit,householdCode,sponsor,year,purpose\n");
        plan.items()
                .forEach(it -> csv.append("%s,%s,doanh nghiep nhap %s,%s,%s\n"
                        .formatted(
                                it.at("/unit").asString(""),
                                it.at("/householdCode").asString(""),
                                place.unit(),
                                it.at("/year").asInt(),
                                it.at("/purpose").asString(""))));
        assertThat(upload(csv.toString()).ok().number("/recorded")).isEqualTo(2);
        client.get("/v1/pairings/plan?year=2024&at=" + plan.position() + "&minPosition=" + Place.head())
                .refused(409, "PLAN_CHANGED");
        var renewed = client.post(
                        "/v1/pairings/renew",
                        Body.of("fromYear", 2024).with("year", 2025).with("sponsor", sponsor))
                .ok();
        assertThat(renewed.number("/renewed")).isEqualTo(2);
        assertThat(get("/v1/pairings?year=2025&origin=carried-over&sponsor=" + sponsor)
                        .items())
                .hasSize(2);
    }

    private Answer upload(String rows) {
        return client.upload(
                "/v1/pairings/import?on=2024-01-15&decision=" + Client.encoded("QĐ 12/QĐ-BCĐ"),
                rows.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_sponsor_that_withdraws_leaves_the_household_in_the_pool_and_is_replaced() {
        String household = household("HN-1", "HO_NGHEO");
        String first = sponsor("Công ty Một", 2);
        String second = sponsor("Công ty Hai", 2);
        String pairing = pair(household, first).ok().id();
        client.post(
                        "/v1/pairings/" + pairing + "/end",
                        Body.of("reason", "sponsor_withdrew").with("on", "2024-05-01"))
                .ok();
        client.post("/v1/pairings/" + pairing + "/deliver", Body.of("amount", 1).with("on", "2024-05-02"))
                .refused(422, "PAIRING_ENDED");
        client.post("/v1/pairings/" + pairing + "/deliver", Body.of("amount", 1).with("on", "2024-05-01"))
                .ok();
        var shown = get("/v1/pairings/" + pairing);
        assertThat(shown.string("/next")).isEqualTo("pool");
        assertThat(shown.list("/candidates"))
                .extracting(it -> it.at("/sponsor").asString(""))
                .contains(second);
        assertThat(get("/v1/pairings/pool?year=2024&unit=" + place.unit()).items())
                .hasSize(1);
        String again = pair(household, second).ok().id();
        client.post(
                        "/v1/pairings/" + again + "/replace",
                        Body.of("sponsor", first).with("on", "2024-06-01"))
                .ok();
        assertThat(get("/v1/pairings/" + again).string("/endReason")).isEqualTo("replaced");
    }
}
