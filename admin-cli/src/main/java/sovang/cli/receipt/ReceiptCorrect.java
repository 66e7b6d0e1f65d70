package sovang.cli.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Choice;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "correct",
        header = "sửa khoản thu ghi sai: đảo và ghi lại cho đúng | correct a receipt: reverse it and record it rightly",
        footer = {
            "sovang receipt correct ID --amount 2.000.000 --reason \"Gõ thừa số 0\"",
            "sovang receipt correct ID --received-on 2024-09-12 --reason \"Ghi nhầm ngày\"",
            "sovang receipt correct ID --bank-account 0011001932418 --reason \"Tiền chuyển khoản, không phải tiền mặt\""
        })
final class ReceiptCorrect extends Write {

    @Parameters(paramLabel = "ID", description = "mã khoản thu ghi sai | id of the wrong receipt")
    String id;

    @Option(names = "--amount", paramLabel = "SỐ_TIỀN", description = "số tiền đúng | right amount")
    @Nullable
    Dong amount;

    @Option(names = "--received-on", paramLabel = "NGÀY", description = "ngày thu đúng | right day")
    @Nullable
    LocalDate receivedOn;

    @Option(names = "--unit", paramLabel = "MÃ", description = "đơn vị đúng | right unit")
    @Nullable
    String unit;

    @Option(names = "--fund", paramLabel = "QUỸ", description = "quỹ đúng | right fund")
    @Nullable
    String fund;

    @Mixin
    Channel channel = new Channel();

    @Option(names = "--account", paramLabel = "MÃ", description = "quỹ tiền mặt, kho, tài khoản đúng | right purse")
    @Nullable
    String account;

    @Option(names = "--campaign", paramLabel = "MÃ", description = "đợt vận động đúng | right campaign")
    @Nullable
    String campaign;

    @Option(names = "--donor", paramLabel = "ID", description = "người ủng hộ đúng | right donor")
    @Nullable
    String donor;

    @Option(names = "--payer", paramLabel = "TÊN", description = "người nộp đúng | right payer")
    @Nullable
    String payer;

    @Option(names = "--credited", paramLabel = "TÊN", description = "đứng tên đúng | right credited name")
    @Nullable
    String credited;

    @Option(
            names = "--anonymous",
            negatable = true,
            description = "xin không nêu tên, hoặc --no-anonymous | gift is anonymous, or it is not")
    @Nullable
    Boolean anonymous;

    @Option(names = "--pledge", paramLabel = "ID", description = "đăng ký đúng | right pledge")
    @Nullable
    String pledge;

    @Option(names = "--source", paramLabel = "NGUỒN", description = "nguồn kinh phí đúng | right funding source")
    @Nullable
    String source;

    @Option(names = "--class", paramLabel = "LOẠI", description = "loại khoản thu đúng | right class")
    @Nullable
    String kind;

    @Option(names = "--note", paramLabel = "CHỮ", description = "nội dung đúng | right note")
    @Nullable
    String note;

    @Option(
            names = "--on",
            paramLabel = "NGÀY",
            description =
                    "ngày điều chỉnh có hiệu lực, mặc định ngày của khoản thu | takes effect on, by default the receipt's own day")
    @Nullable
    LocalDate on;

    ReceiptCorrect(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/receipts/" + Query.segment(id) + "/correct";
    }

    @Override
    protected Body body() {
        Body body = Body.of("amount", amount)
                .with("receivedOn", receivedOn)
                .with("unit", unit)
                .with("fund", fund)
                .with("channel", channel.isNamed() ? channel.name() : null)
                .with("account", channel.bankAccount == null ? account : channel.bankAccount)
                .with("campaign", campaign)
                .with("donor", donor)
                .with("payer", payer)
                .with("credited", credited)
                .with("anonymous", anonymous)
                .with("pledge", pledge)
                .with("source", source == null ? null : Choice.of("--source", source, Classes.SOURCES))
                .with("class", kind == null ? null : Choice.of("--class", kind, Classes.ALL))
                .with("note", note)
                .with("goods", channel.goods())
                .with("currency", channel.currency());
        if (body.members().isEmpty())
            throw Failure.usage(Text.of("Nêu ít nhất một điều cần sửa.", "Name at least one thing to correct."));
        return body.with("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node receipt) {
        return Text.of("Đã đảo khoản thu {} và ghi lại thành {}.", "Reversed receipt {} and recorded {} in its place.")
                .with(id, receipt.text("id"));
    }

    @Override
    protected String next(Node receipt) {
        return "sovang receipt show " + receipt.text("id");
    }
}
