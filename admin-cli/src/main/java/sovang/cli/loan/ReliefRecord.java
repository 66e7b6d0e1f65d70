package sovang.cli.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        name = "record",
        header = "ghi một đợt giảm lãi suất | rates are cut for a window",
        footer =
                "sovang loan relief record --from 2024-09-01 --until 2024-12-31 --points 2 --unit 95 --document \"QĐ giảm lãi sau bão số 3\"")
final class ReliefRecord extends Write {

    @Option(names = "--from", required = true, paramLabel = "NGÀY", description = "ngày đầu | first day")
    LocalDate from;

    @Option(names = "--until", required = true, paramLabel = "NGÀY", description = "ngày cuối | last day")
    LocalDate until;

    @Option(
            names = "--points",
            required = true,
            paramLabel = "ĐIỂM",
            description = "số điểm %/năm được giảm, ví dụ 2 | points a year")
    Decimal points;

    @Option(
            names = "--programme",
            paramLabel = "MÃ",
            description = "của chương trình, ghi nhiều lần được | of a programme")
    List<String> programmes = new ArrayList<>();

    @Option(
            names = "--unit",
            paramLabel = "MÃ",
            description = "trong đơn vị và cấp dưới, ghi nhiều lần được | within a unit")
    List<String> units = new ArrayList<>();

    @Option(names = "--loan", paramLabel = "ID", description = "chỉ khoản vay này, ghi nhiều lần được | this loan only")
    List<String> loans = new ArrayList<>();

    @Option(names = "--document", required = true, paramLabel = "SỐ", description = "văn bản | document")
    String document;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    ReliefRecord(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/reliefs";
    }

    @Override
    protected Body body() {
        return Body.of("from", from)
                .with("until", until)
                .with("points", points)
                .with("programmes", programmes.isEmpty() ? null : programmes)
                .with("units", units.isEmpty() ? null : units)
                .with("loans", loans.isEmpty() ? null : loans)
                .with("document", document)
                .with("on", on);
    }

    @Override
    protected Text done(Node it) {
        return Text.of("Đã ghi đợt giảm lãi {}: {} điểm.", "Recorded the relief {}: {} points.")
                .with(it.text("id"), points);
    }

    @Override
    protected String next(Node it) {
        return "sovang loan relief list";
    }
}
