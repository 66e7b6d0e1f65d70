package sovang.cli.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Choice;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "record",
        header = "ghi khoản thu | record a receipt",
        footer = {
            "sovang receipt record --unit 95 --fund ASXH --amount 2.000.000 --cash --on 2024-09-21",
            "sovang receipt record --unit 95 --fund VNN --amount 5.000.000 --bank-account 0011001932418 --pledge ID",
            "sovang receipt record --unit 95 --fund CUUTRO --goods \"gạo\" --quantity 500 --goods-unit kg --value 9.000.000 --basis \"hóa đơn 123\"",
            "sovang receipt record --unit 95 --fund VNN --currency USD --foreign-amount 100.50 --rate 24850 --exchange-bank VCB --amount 2.497.425 --account 0011001932418"
        })
final class ReceiptRecord extends Write {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "mã đơn vị | unit")
    String unit;

    @Option(names = "--fund", required = true, paramLabel = "QUỸ", description = "mã quỹ | fund")
    String fund;

    @Option(names = "--amount", paramLabel = "SỐ_TIỀN", description = "số đồng, ví dụ 2.000.000 | đồng")
    @Nullable
    Dong amount;

    @Mixin
    Channel channel = new Channel();

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày thu, mặc định hôm nay | received on")
    @Nullable
    LocalDate on;

    @Option(
            names = "--account",
            paramLabel = "MÃ",
            description = "quỹ tiền mặt, kho hoặc tài khoản | cash box, store, account")
    @Nullable
    String account;

    @Option(names = "--campaign", paramLabel = "MÃ", description = "đợt vận động | campaign")
    @Nullable
    String campaign;

    @Option(names = "--donor", paramLabel = "ID", description = "người ủng hộ | donor")
    @Nullable
    String donor;

    @Option(names = "--payer", paramLabel = "TÊN", description = "người nộp | payer")
    @Nullable
    String payer;

    @Option(names = "--credited", paramLabel = "TÊN", description = "đứng tên | credited name")
    @Nullable
    String credited;

    @Option(names = "--anonymous", description = "xin không nêu tên | anonymous gift")
    boolean anonymous;

    @Option(names = "--pledge", paramLabel = "ID", description = "nộp cho đăng ký | pays the pledge")
    @Nullable
    String pledge;

    @Option(
            names = "--source",
            paramLabel = "NGUỒN",
            description = "nguồn kinh phí, mặc định XA_HOI_HOA | funding source")
    @Nullable
    String source;

    @Option(names = "--class", paramLabel = "LOẠI", description = "loại khoản thu, mặc định DONATION | class")
    @Nullable
    String kind;

    @Option(names = "--note", paramLabel = "CHỮ", description = "nội dung | note")
    @Nullable
    String note;

    ReceiptRecord(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/receipts";
    }

    @Override
    protected Body body() {
        String name = channel.name();
        return Body.of("unit", unit)
                .with("fund", fund)
                .with("amount", name.equals("GOODS") ? amount : Channel.needed("--amount", amount))
                .with("on", on)
                .with("channel", name)
                .with("account", channel.bankAccount == null ? account : channel.bankAccount)
                .with("campaign", campaign)
                .with("donor", donor)
                .with("payer", payer)
                .with("credited", credited)
                .when("anonymous", anonymous)
                .with("pledge", pledge)
                .with("source", source == null ? null : Choice.of("--source", source, Classes.SOURCES))
                .with("class", kind == null ? null : Choice.of("--class", kind, Classes.ALL))
                .with("note", note)
                .with("goods", channel.goods())
                .with("currency", channel.currency());
    }

    @Override
    protected Text done(Node receipt) {
        Dong counted = amount != null ? amount : channel.value;
        return Text.of("Đã ghi khoản thu {}: {}.", "Recorded receipt {}: {}.")
                .with(
                        (voucher(receipt) + " " + receipt.text("id")).strip(),
                        Money.shown(counted == null ? receipt.amount("amount") : counted.amount()));
    }

    @Override
    protected String next(Node receipt) {
        return "sovang receipt show " + receipt.text("id");
    }
}
