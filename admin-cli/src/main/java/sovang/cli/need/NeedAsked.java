package sovang.cli.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "asked",
        header = "đã hỏi bao nhiêu hộ của xã | how many households of a unit were asked",
        footer = "sovang need asked --unit 31900 --year 2026 --asked 180 --of 212 --document \"BC 12/BC-UBND\"")
final class NeedAsked extends Write {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "mã đơn vị | unit")
    String unit;

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "năm | year")
    int year;

    @Option(names = "--asked", required = true, paramLabel = "SỐ_HỘ", description = "số hộ đã hỏi | households asked")
    int asked;

    @Option(names = "--of", required = true, paramLabel = "SỐ_HỘ", description = "số hộ trong danh sách | on the list")
    int of;

    @Option(names = "--document", required = true, paramLabel = "VĂN_BẢN", description = "báo cáo, biên bản | document")
    String document;

    @Option(names = "--on", paramLabel = "NGÀY", description = "tính đến ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    NeedAsked(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/needs/asked";
    }

    @Override
    protected Body body() {
        return Body.of("unit", unit)
                .with("year", year)
                .with("asked", asked)
                .with("households", of)
                .with("document", document)
                .with("on", on);
    }

    @Override
    protected Text done(Node counted) {
        return Text.of("Đã ghi: {} hỏi {} trên {} hộ.", "Recorded: {} asked {} of {} households.")
                .with(unit, asked, of);
    }

    @Override
    protected String next(Node counted) {
        return "sovang need coverage --year " + year + " --unit " + unit;
    }
}
