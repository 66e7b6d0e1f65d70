package sovang.cli.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Decimal;
import sovang.cli.text.Text;

@Command(
        name = "observe",
        header = "ghi số liệu một cơ quan báo cáo; ghi lại để sửa | record a reported figure; again to correct it",
        footer = {
            "sovang indicator observe --indicator households.total --unit 95 --year 2024 --value 225000 --measure hộ --document \"45/BC-CTK\" --reporter \"Cục Thống kê\"",
            "sovang indicator observe --indicator training.poor-in-need --unit 95 --year 2024 --value 87.5 --measure % --document \"12/BC-SLĐTBXH\" --reporter \"Sở LĐ-TB&XH\""
        })
final class IndicatorObserve extends Write {

    @Option(names = "--indicator", required = true, paramLabel = "MÃ", description = "mã chỉ số | indicator")
    String indicator;

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "của đơn vị | of a unit")
    String unit;

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "của năm | of the year")
    int year;

    @Option(names = "--value", required = true, paramLabel = "SỐ", description = "giá trị, ví dụ 14.83 | value")
    Decimal value;

    @Option(names = "--measure", required = true, paramLabel = "ĐVT", description = "đơn vị tính: %%, hộ… | measure")
    String measure;

    @Option(names = "--document", required = true, paramLabel = "VĂN_BẢN", description = "báo cáo số | document")
    String document;

    @Option(names = "--reporter", required = true, paramLabel = "AI", description = "cơ quan báo cáo | reporter")
    String reporter;

    @Option(names = "--area", paramLabel = "ĐỊA_BÀN", description = "NONG_THON, THANH_THI, DTTS, DBKK… | area")
    @Nullable
    String area;

    @Option(names = "--group", paramLabel = "NHÓM", description = "HO_NGHEO… | group")
    @Nullable
    String group;

    @Option(names = "--on", paramLabel = "NGÀY", description = "số liệu tại ngày, mặc định hôm nay | as of")
    @Nullable
    LocalDate on;

    IndicatorObserve(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/indicators";
    }

    @Override
    protected Body body() {
        return Body.of("indicator", indicator)
                .with("unit", unit)
                .with("area", area)
                .with("group", group)
                .with("year", year)
                .with("value", value)
                .with("measure", measure)
                .with("on", on)
                .with("document", document)
                .with("reporter", reporter);
    }

    @Override
    protected Text done(Node observed) {
        return Text.of("Đã ghi số liệu {} năm {}: {} {}.", "Recorded {} of {}: {} {}.")
                .with(indicator, year, value, measure);
    }

    @Override
    protected String next(Node observed) {
        return "sovang indicator list --indicator " + indicator + " --unit " + unit;
    }
}
