package sovang.cli.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Decimal;
import sovang.cli.text.Text;

@Command(
        name = "target",
        header = "giao hoặc điều chỉnh chỉ tiêu | divide or change a target",
        footer = {
            "sovang plan target bac-lieu-127-kh-ubnd --line T-HH --unit 95001 --year 2024 --value 60 --from 2024-01-15 --document \"12/KH-UBND\" --reason \"giao chỉ tiêu năm\"",
            "sovang plan target bac-lieu-127-kh-ubnd --line T-HH --year 2025 --value 3200 --from 2025-01-10 --document \"03/NQ-HĐND\" --reason \"điều chỉnh\""
        })
final class PlanTarget extends Write {

    @Parameters(paramLabel = "ID", description = "mã kế hoạch | id of the plan")
    String id;

    @Option(names = "--line", required = true, paramLabel = "MÃ", description = "mã chỉ tiêu | target")
    String line;

    @Option(names = "--value", required = true, paramLabel = "SỐ", description = "giá trị mới | new value")
    Decimal value;

    @Option(names = "--from", required = true, paramLabel = "NGÀY", description = "áp dụng từ ngày | holds from")
    LocalDate from;

    @Option(names = "--document", required = true, paramLabel = "VĂN_BẢN", description = "căn cứ | document")
    String document;

    @Option(names = "--year", paramLabel = "NĂM", description = "chỉ cho năm này | for this year only")
    @Nullable
    Integer year;

    @Option(names = "--unit", paramLabel = "MÃ", description = "phần của đơn vị | share of a unit")
    @Nullable
    String unit;

    @Option(names = "--sponsor", paramLabel = "ID", description = "phần của đơn vị đỡ đầu | share of a sponsor")
    @Nullable
    String sponsor;

    PlanTarget(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/plans/" + Query.segment(id) + "/targets";
    }

    @Override
    protected Body body() {
        return Body.of("line", line)
                .with("unit", unit)
                .with("sponsor", sponsor)
                .with("year", year)
                .with("value", value)
                .with("from", from)
                .with("document", document)
                .with("reason", requiredReason());
    }

    @Override
    protected Text done(Node target) {
        return Text.of("Đã ghi chỉ tiêu {} = {}, áp dụng từ {}.", "Target {} is {} from {}.")
                .with(line, value, from);
    }

    @Override
    protected String next(Node target) {
        return "sovang plan targets " + id;
    }
}
