package sovang.cli.receipt;

import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Show;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.text.Choice;
import sovang.cli.text.Dates;
import sovang.cli.text.MoneyInWords;
import sovang.cli.text.MoneyInWords.Spelling;
import sovang.cli.text.Text;

@Command(
        name = "show",
        header = "một khoản thu, có số tiền bằng chữ | one receipt, with the amount in words",
        footer = "sovang receipt show ID")
final class ReceiptShow extends Show {

    private static final List<Column> GIVEN = List.of(
            text("payer", "Người nộp | Payer"),
            text("credited", "Đứng tên | Credited"),
            text("note", "Ghi chú | Note"));

    @Parameters(paramLabel = "ID", description = "mã khoản thu | id of the receipt")
    String id;

    @Option(
            names = "--spelling",
            paramLabel = "CÁCH",
            description = "cách viết số bằng chữ: ty-le, ty-linh, ti-le | spelling of the words")
    String spelling = "ty-le";

    ReceiptShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/receipts/" + Query.segment(id);
    }

    @Override
    protected List<Column> columns() {
        return Stream.concat(ReceiptList.COLUMNS.stream(), GIVEN.stream()).toList();
    }

    @Override
    protected void below(Node receipt, PrintStream out) {
        out.println();
        out.println(Text.of("Bằng chữ: {}.", "In words: {}.")
                .with(MoneyInWords.of(receipt.amount("amount"), spelling()))
                .in(session.lang()));
        goods(receipt, out);
        linked(
                receipt.text("corrects"),
                Text.of("Lập thay cho khoản thu ghi sai {}.", "In place of the wrong receipt {}."),
                out);
        linked(receipt.text("correctedBy"), Text.of("Đã sửa bằng khoản thu {}.", "Corrected by the receipt {}."), out);
        history(id, out);
        out.println(Text.of("Ngày chứng từ: {}", "Date of the voucher: {}")
                .with(Dates.printed(receipt.text("on")))
                .in(session.lang()));
    }

    private void linked(String other, Text sentence, PrintStream out) {
        if (!other.isEmpty()) out.println(sentence.with(other).in(session.lang()));
    }

    private void goods(Node receipt, PrintStream out) {
        Node goods = receipt.at("goods");
        if (!goods.isNothing()) {
            out.println(Text.of("Hiện vật: {} {} {}, căn cứ {}.", "Goods: {} {} {}, valued by {}.")
                    .with(goods.text("quantity"), goods.text("unit"), goods.text("kind"), goods.text("basis"))
                    .in(session.lang()));
        }
        Node currency = receipt.at("currency");
        if (!currency.isNothing()) {
            out.println(Text.of("Ngoại tệ: {} {}, tỷ giá {} tại {}.", "Currency: {} {}, rate {} at {}.")
                    .with(currency.text("amount"), currency.text("code"), currency.text("rate"), currency.text("bank"))
                    .in(session.lang()));
        }
    }

    private Spelling spelling() {
        return switch (Choice.of("--spelling", spelling, "ty-le", "ty-linh", "ti-le")) {
            case "ty-linh" -> MoneyInWords.TY_LINH;
            case "ti-le" -> MoneyInWords.TI_LE;
            default -> MoneyInWords.TY_LE;
        };
    }
}
