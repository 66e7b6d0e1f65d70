package sovang.cli.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Confirm;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

@Command(
        name = "reverse",
        header = "lập chứng từ điều chỉnh đảo khoản thu ghi sai | reverse a receipt by a new linked voucher",
        footer = "sovang receipt reverse ID --reason \"Ghi hai lần\"")
final class ReceiptReverse extends Write {

    private static final long LARGE = 1_000_000_000;

    @Parameters(paramLabel = "ID", description = "mã khoản thu | id of the receipt")
    String id;

    @Option(
            names = "--on",
            paramLabel = "NGÀY",
            description =
                    "ngày có hiệu lực, mặc định ngày của khoản thu | takes effect on, by default the receipt's own day")
    @Nullable
    LocalDate on;

    ReceiptReverse(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/receipts/" + Query.segment(id) + "/reverse";
    }

    @Override
    protected void check() {
        requiredReason();
        if (dryRun || yes) return;
        Node receipt =
                ledger().get("/v1/receipts/" + Query.segment(id), Query.empty()).json();
        if (receipt.amount("amount") <= LARGE) return;
        Confirm.yes(
                session,
                Text.of("Đảo khoản thu {} số tiền {}?", "Reverse receipt {} of {}?")
                        .with(receipt.text("voucher"), Money.shown(receipt.amount("amount"))));
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node receipt) {
        return Text.of("Đã đảo khoản thu {} bằng chứng từ {}.", "Reversed receipt {} by voucher {}.")
                .with(id, voucher(receipt));
    }
}
