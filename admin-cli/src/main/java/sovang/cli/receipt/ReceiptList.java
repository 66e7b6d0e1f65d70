package sovang.cli.receipt;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.text;
import static sovang.cli.output.Column.total;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;
import sovang.cli.text.Choice;
import sovang.money.Dong;

@Command(
        name = "list",
        header = "các khoản thu | receipts",
        footer = {
            "sovang receipt list --unit 95 --from 2024-09-01 --to 2024-09-30",
            "sovang receipt list --amount 10.000 --find \"quoc diem\"",
            "sovang receipt list --statement ID --all --out khoanthu.xlsx"
        })
final class ReceiptList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("voucher", "Chứng từ | Voucher"),
            text("on", "Ngày | On"),
            text("unit", "Đơn vị | Unit"),
            text("fund", "Quỹ | Fund"),
            text("campaign", "Đợt vận động | Campaign"),
            code("channel", "Cách thu | Channel"),
            text("account", "Nguồn tiền | Purse"),
            text("accountNumber", "Số tài khoản | Account number"),
            code("class", "Loại | Class"),
            code("source", "Nguồn | Source"),
            total("amount", "Số tiền | Amount"),
            total("refunded", "Đã trả lại | Refunded"),
            text("reversed", "Đã đảo | Reversed"),
            text("donorName", "Người ủng hộ | Donor"),
            text("pledge", "Đăng ký | Pledge"),
            text("statement", "Sao kê | Statement"),
            text("row", "Dòng | Row"),
            text("text", "Nội dung | Text"));

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Option(names = "--fund", paramLabel = "QUỸ", description = "của quỹ | of a fund")
    @Nullable
    String fund;

    @Option(names = "--account", paramLabel = "SỐ", description = "vào tài khoản | into an account")
    @Nullable
    String account;

    @Option(names = "--channel", paramLabel = "CÁCH", description = "CASH, BANK, GOODS, CURRENCY | channel")
    @Nullable
    String channel;

    @Option(names = "--class", paramLabel = "LOẠI", description = "loại khoản thu | class")
    @Nullable
    String kind;

    @Option(names = "--donor", paramLabel = "ID", description = "của người ủng hộ | of a donor")
    @Nullable
    String donor;

    @Option(names = "--statement", paramLabel = "ID", description = "từ sao kê | from a statement")
    @Nullable
    String statement;

    @Option(names = "--from", paramLabel = "NGÀY", description = "từ ngày | from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "NGÀY", description = "đến ngày | to")
    @Nullable
    LocalDate to;

    @Option(names = "--amount", paramLabel = "SỐ_TIỀN", description = "đúng số tiền | of this amount")
    @Nullable
    Dong amount;

    @Option(names = "--find", paramLabel = "CHỮ", description = "có chữ, không cần dấu | containing, accents ignored")
    @Nullable
    String find;

    ReceiptList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/receipts";
    }

    @Override
    protected Query query() {
        return Query.of("unit", unit)
                .with("fund", fund)
                .with("account", account)
                .with(
                        "channel",
                        channel == null ? null : Choice.of("--channel", channel, "CASH", "BANK", "GOODS", "CURRENCY"))
                .with("class", kind == null ? null : Choice.of("--class", kind, Classes.ALL))
                .with("donor", donor)
                .with("statement", statement)
                .with("from", from)
                .with("to", to)
                .with("amount", amount)
                .with("q", find);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
