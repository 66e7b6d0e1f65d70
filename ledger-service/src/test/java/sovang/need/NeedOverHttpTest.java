package sovang.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** A household of the register declares its need, and loans meet it. */
@ExtendWith(Live.class)
class NeedOverHttpTest {

    private final Place place = Place.fresh();

    @Test
    void a_need_is_declared_and_met_by_a_loan_of_the_bank() {
        String household = place.client()
                .post("/v1/households", """
                        {"unit":"%s","code":"HN1","about":{"head":"Nguyễn Thị Đào %s","area":"NONG_THON"},"on":"2024-01-10",
                         "classified":{"class":"HO_NGHEO","review":"HANG_NAM","decision":"1/QĐ","deprivations":["VIEC_LAM","NHA_TIEU","DI_HOC"],"on":"2024-01-10"}}
                        """.formatted(place.unit(), place.unit()))
                .ok()
                .id();
        String contract = place.unit() + "-9";
        var need = place.client()
                .post(
                        "/v1/needs",
                        Body.of("household", household)
                                .with("purpose", "production")
                                .with("amount", 50_000_000)
                                .with("on", "2024-02-01"))
                .ok();
        place.client()
                .post(
                        "/v1/needs",
                        Body.of("household", household)
                                .with("purpose", "production")
                                .with("amount", 1_000_000)
                                .with("on", "2024-02-01"))
                .refused(422, "NEED_TWICE");
        meet(need.id(), contract, 20_000_000);
        assertThat(headline().number("/headline/partlyMet")).isEqualTo(1);
        meet(need.id(), contract + "-2", 30_000_000);
        var covered = headline();
        assertThat(covered.number("/headline/met")).isEqualTo(1);
        assertThat(covered.at("/headline/percent").decimalValue()).isEqualByComparingTo("100");
        assertThat(covered.at("/asked/unitsNotAsked").toString()).contains(place.unit());
        var list = "Mã hộ,Mục đích,Số tiền\nHN1,nhà ở,40.000.000\nHN9,sản xuất,1\n".getBytes(StandardCharsets.UTF_8);
        String path = "/v1/needs/import?unit=" + place.unit() + "&year=2024&on=2024-03-01";
        place.client().upload(path, list).refused(422, "NEED_LIST_BAD_ROWS");
        var good = "Mã hộ,Mục đích,Số tiền\nHN1,nhà ở,40.000.000\n".getBytes(StandardCharsets.UTF_8);
        assertThat(place.client().upload(path, good).ok().number("/needs")).isEqualTo(1);
        assertThat(headline().number("/other/eligibleNeed")).isEqualTo(1);
    }

    private void meet(String need, String loan, long amount) {
        place.client()
                .post(
                        "/v1/needs/" + need + "/meet",
                        Body.of("loan", loan).with("amount", amount).with("on", "2024-03-01"))
                .ok();
    }

    private Answer headline() {
        return place.client()
                .get("/v1/needs/coverage?year=2024&unit=" + place.unit() + "&minPosition=" + Place.head())
                .ok();
    }
}
