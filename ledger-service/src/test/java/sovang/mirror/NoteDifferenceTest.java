package sovang.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Body;
import sovang.live.Client;
import sovang.live.Live;
import sovang.live.Place;
import sovang.live.Soon;

/** Our provisional notes against the bank's file. */
@ExtendWith(Live.class)
class NoteDifferenceTest {

    private final Place place = Place.fresh();

    @Test
    void a_note_that_the_bank_does_not_bear_out_is_listed_and_left_as_it_is() {
        String contract = place.unit() + "-noted";
        String loan = "loan-" + place.unit().toLowerCase(java.util.Locale.ROOT);
        place.client()
                .post(
                        "/v1/mirrors/contracts",
                        Body.of("loan", loan).with("contract", contract).with("on", "2024-03-01"))
                .ok();
        byte[] file = """
                Mã xã,Mã KH,Tên KH,Số khế ước,Mã chương trình,Nguồn vốn,Ngày vay,Ngày ĐH theo hợp đồng,Thời hạn,Lãi suất,\
                Mức vay,Dư nợ trong hạn,Dư nợ quá hạn,Dư nợ khoanh,Ngày số liệu
                %s,KH1,Đào,%s,1,1,15/01/2024,15/01/2027,36,6.6,50.000.000,40.000.000,0,0,31/03/2024
                """.formatted(place.unit(), contract).getBytes(StandardCharsets.UTF_8);
        var sent = place.client()
                .upload("/v1/mirrors?date=2024-03-31&legalBasis=" + Client.encoded("Điều 38"), file)
                .ok();
        Soon.is(
                "it is recorded",
                () -> place.client()
                        .get("/v1/mirrors/" + sent.id() + "?minPosition=" + sent.position())
                        .ok()
                        .string("/state")
                        .equals("done"));
        var found = place.client()
                .get("/v1/mirrors/differences?asOf=2024-03-31&pageSize=500&minPosition=" + Place.head())
                .ok()
                .items();
        assertThat(found).anySatisfy(difference -> {
            assertThat(difference.at("/contract").asString("")).isEqualTo(contract);
            assertThat(difference.at("/bank").asLong()).isEqualTo(40_000_000);
            assertThat(difference.at("/difference").asLong()).isEqualTo(40_000_000);
        });
    }
}
