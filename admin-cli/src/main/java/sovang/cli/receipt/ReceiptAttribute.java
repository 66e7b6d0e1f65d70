package sovang.cli.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "attribute",
        header = "ghi khoản thu cho người ủng hộ hoặc đăng ký | attribute a receipt to a donor or pledge",
        footer = "sovang receipt attribute ID --pledge ID --reason \"Đối chiếu sao kê\"")
final class ReceiptAttribute extends Write {

    @Parameters(paramLabel = "ID", description = "mã khoản thu | id of the receipt")
    String id;

    @Option(names = "--donor", paramLabel = "ID", description = "người ủng hộ | donor")
    @Nullable
    String donor;

    @Option(names = "--pledge", paramLabel = "ID", description = "đăng ký ủng hộ | pledge")
    @Nullable
    String pledge;

    @Option(
            names = "--on",
            paramLabel = "NGÀY",
            description =
                    "ngày tính là đã nộp, mặc định ngày của khoản thu | paid on, by default the receipt's own day")
    @Nullable
    LocalDate on;

    ReceiptAttribute(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        if (donor == null && pledge == null) {
            throw Failure.usage(Text.of("Thiếu --donor hoặc --pledge.", "--donor or --pledge is missing."));
        }
    }

    @Override
    protected String path() {
        return "/v1/receipts/" + Query.segment(id) + "/attribute";
    }

    @Override
    protected Body body() {
        return Body.of("donor", donor)
                .with("pledge", pledge)
                .with("reason", requiredReason())
                .with("on", on);
    }

    @Override
    protected Text done(Node receipt) {
        return Text.of("Đã gắn khoản thu {}.", "Attributed receipt {}.").with(id);
    }

    @Override
    protected String next(Node receipt) {
        return "sovang receipt show " + id;
    }
}
