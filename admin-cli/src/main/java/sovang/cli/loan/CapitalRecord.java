package sovang.cli.loan;

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
        name = "record",
        header = "ghi vốn ủy thác sang ngân hàng | capital is entrusted to the bank",
        footer =
                "sovang loan capital record --unit 95 --entruster \"Ban Vận động Quỹ\" --fund VNN --amount 4.000.000.000 --document \"HĐ 01\"")
final class CapitalRecord extends Write {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "đơn vị | unit")
    String unit;

    @Option(names = "--entruster", required = true, paramLabel = "TÊN", description = "ai ủy thác | who entrusts")
    String entruster;

    @Option(
            names = "--fund",
            paramLabel = "QUỸ",
            description = "tiền của quỹ; bỏ trống là ngân sách | the fund's money; else the budget's")
    @Nullable
    String fund;

    @Option(names = "--amount", required = true, paramLabel = "SỐ_TIỀN", description = "số tiền | amount")
    Dong amount;

    @Option(names = "--conditions", paramLabel = "ĐIỀU_KIỆN", description = "điều kiện của bên ủy thác | conditions")
    @Nullable
    String conditions;

    @Option(names = "--document", required = true, paramLabel = "SỐ", description = "văn bản | document")
    String document;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    CapitalRecord(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/capital";
    }

    @Override
    protected Body body() {
        return Body.of("unit", unit)
                .with("entruster", entruster)
                .with("fund", fund)
                .with("amount", amount)
                .with("conditions", conditions)
                .with("document", document)
                .with("on", on);
    }

    @Override
    protected Text done(Node it) {
        return Text.of(
                        "Đã ghi vốn ủy thác {}: {}. Đây là tài sản, không phải khoản chi.",
                        "Recorded the capital {}: {}. It is an asset, not spending.")
                .with(it.text("id"), Money.shown(amount.amount()));
    }

    @Override
    protected String next(Node it) {
        return "sovang loan record --capital " + it.text("id") + " …";
    }
}
