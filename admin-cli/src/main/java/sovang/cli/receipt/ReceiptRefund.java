package sovang.cli.receipt;

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
        name = "refund",
        header = "trả lại một phần hoặc toàn bộ khoản thu | give a receipt back, in part or whole",
        footer = "sovang receipt refund ID --amount 500.000 --reason \"Chuyển nhầm\"")
final class ReceiptRefund extends Write {

    @Parameters(paramLabel = "ID", description = "mã khoản thu | id of the receipt")
    String id;

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "SỐ_TIỀN",
            description = "số đồng trả lại | đồng given back")
    Dong amount;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày trả, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    ReceiptRefund(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/receipts/" + Query.segment(id) + "/refund";
    }

    @Override
    protected Body body() {
        return Body.of("amount", amount).with("on", on).with("reason", requiredReason());
    }

    @Override
    protected Text done(Node receipt) {
        return Text.of("Đã trả lại {} của khoản thu {}.", "Gave back {} of receipt {}.")
                .with(Money.shown(amount.amount()), id);
    }

    @Override
    protected String next(Node receipt) {
        return "sovang receipt show " + id;
    }
}
