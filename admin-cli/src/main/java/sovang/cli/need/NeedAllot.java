package sovang.cli.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "allot",
        header = "vốn vay được giao cho đơn vị | capital allotted to a unit",
        footer = "sovang need allot --unit 31900 --year 2026 --amount 5.000.000.000 --document \"QĐ 45/QĐ-UBND\"")
final class NeedAllot extends Write {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "mã đơn vị | unit")
    String unit;

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "năm | year")
    int year;

    @Option(names = "--amount", required = true, paramLabel = "SỐ_TIỀN", description = "số đồng | đồng")
    Dong amount;

    @Option(names = "--document", required = true, paramLabel = "VĂN_BẢN", description = "quyết định | document")
    String document;

    @Option(names = "--on", paramLabel = "NGÀY", description = "từ ngày, mặc định hôm nay | from")
    @Nullable
    LocalDate on;

    NeedAllot(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/needs/capital";
    }

    @Override
    protected Body body() {
        return Body.of("unit", unit)
                .with("year", year)
                .with("amount", amount)
                .with("document", document)
                .with("on", on);
    }

    @Override
    protected Text done(Node allotted) {
        return Text.of("Đã ghi vốn giao cho {} năm {}: {}.", "Recorded capital of {} in {}: {}.")
                .with(unit, year, Money.shown(amount.amount()));
    }

    @Override
    protected String next(Node allotted) {
        return "sovang need coverage --year " + year + " --unit " + unit;
    }
}
