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
import sovang.cli.text.Choice;
import sovang.cli.text.Text;
import sovang.cli.text.Words;

@Command(
        name = "reclass",
        header = "xếp lại loại khoản thu | change the class of a receipt",
        footer = "sovang receipt reclass ID --class INTEREST --reason \"Ngân hàng trả lãi\"")
final class ReceiptReclass extends Write {

    @Parameters(paramLabel = "ID", description = "mã khoản thu | id of the receipt")
    String id;

    @Option(
            names = "--class",
            required = true,
            paramLabel = "LOẠI",
            description = "DONATION, CASH_DEPOSIT, INTEREST, TRANSFER, BUDGET, RETURNED, MIS_SENT | class")
    String kind;

    @Option(
            names = "--on",
            paramLabel = "NGÀY",
            description =
                    "ngày có hiệu lực, mặc định ngày của khoản thu | takes effect on, by default the receipt's own day")
    @Nullable
    LocalDate on;

    ReceiptReclass(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        kind = Choice.of("--class", kind, Classes.ALL);
    }

    @Override
    protected String path() {
        return "/v1/receipts/" + Query.segment(id) + "/reclass";
    }

    @Override
    protected Body body() {
        return Body.of("class", kind).with("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node receipt) {
        return Text.of("Khoản thu {} nay là: {}.", "Receipt {} is now: {}.").with(id, Words.of(kind));
    }

    @Override
    protected String next(Node receipt) {
        return "sovang receipt show " + id;
    }
}
