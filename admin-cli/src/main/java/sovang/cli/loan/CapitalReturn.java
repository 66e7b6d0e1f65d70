package sovang.cli.loan;

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
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "return",
        header = "ngân hàng trả lại vốn ủy thác | capital comes back",
        footer = "sovang loan capital return ID --amount 1.000.000.000 --document \"BB 02\"")
final class CapitalReturn extends Write {

    @Parameters(paramLabel = "ID", description = "mã nguồn vốn | id of the capital")
    String id;

    @Option(names = "--amount", required = true, paramLabel = "SỐ_TIỀN", description = "số tiền | amount")
    Dong amount;

    @Option(names = "--document", required = true, paramLabel = "SỐ", description = "văn bản | document")
    String document;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    CapitalReturn(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/capital/" + Query.segment(id) + "/return";
    }

    @Override
    protected Body body() {
        return Body.of("amount", amount).with("document", document).with("on", on);
    }

    @Override
    protected Text done(Node it) {
        return Text.of("Đã ghi trả lại {} của vốn {}.", "Returned {} of the capital {}.")
                .with(Money.shown(amount.amount()), id);
    }
}
