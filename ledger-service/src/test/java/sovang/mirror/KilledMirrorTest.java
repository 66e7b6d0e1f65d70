package sovang.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.live.Body;
import sovang.live.Child;
import sovang.live.Client;
import sovang.live.Soon;

/** kill -9 while a file of the bank is being recorded: the next start records the rest, and no loan stands twice. */
class KilledMirrorTest {

    private static final int ROWS = 4_000;
    private static final String TITLES = "Mã xã,Mã KH,Tên KH,Số khế ước,Mã chương trình,Nguồn vốn,Ngày vay,"
            + "Ngày ĐH theo hợp đồng,Thời hạn,Lãi suất,Mức vay,Dư nợ trong hạn,Dư nợ quá hạn,Dư nợ khoanh,Ngày số liệu\n";

    @TempDir
    static Path folder;

    private static byte[] file() {
        var rows = new StringBuilder(TITLES);
        for (int row = 1; row <= ROWS; row++)
            rows.append("31803,KH%d,Đào,66%06d,1,1,2024-01-15,2027-01-15,36,6.6,50,%d,0,0,2024-06-30\n"
                    .formatted(row, row, row));
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_that_was_cut_off_is_recorded_to_its_end_by_the_next_start() throws Exception {
        String id;
        try (Child service = Child.on(folder.resolve("home"))) {
            service.client()
                    .post(
                            "/v1/units",
                            Body.of("code", "31803").with("name", "Xã").with("level", "xa"))
                    .ok();
            id = service.client()
                    .upload("/v1/mirrors?date=2024-06-30&legalBasis=" + Client.encoded("Điều 38"), file())
                    .ok()
                    .id();
            Soon.is("some loans are recorded", () -> recorded(service.client(), id) > 0);
            service.kill();
        }
        try (Child service = Child.on(folder.resolve("home"))) {
            Soon.is("all loans are recorded", () -> recorded(service.client(), id) == ROWS);
            var portfolio =
                    service.client().get("/v1/portfolio?asOf=2024-06-30").ok();
            assertThat(portfolio.number("/total/loans")).isEqualTo(ROWS);
            assertThat(portfolio.number("/total/current")).isEqualTo((long) ROWS * (ROWS + 1) / 2);
        }
    }

    private static long recorded(Client client, String id) {
        var answer = client.get("/v1/mirrors/" + id);
        return answer.status() == 200 ? answer.number("/recorded") : 0;
    }
}
