package sovang.cli.statement;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;
import sovang.cli.text.Choice;

@Command(
        name = "lines",
        header = "các dòng sao kê như ngân hàng ghi | the lines as the bank wrote them",
        footer = {"sovang statement lines ID --kind held", "sovang statement lines ID --all --out dong.xlsx"})
final class StatementLines extends Listing {

    @Parameters(paramLabel = "ID", description = "mã sao kê | id of the statement")
    String id;

    @Option(names = "--kind", paramLabel = "LOẠI", description = "booked, held, skipped, debit | kind")
    @Nullable
    String kind;

    StatementLines(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/statements/" + Query.segment(id) + "/lines";
    }

    @Override
    protected Query query() {
        return Query.of("kind", kind == null ? null : Choice.of("--kind", kind, "booked", "held", "skipped", "debit"));
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                number("row", "Dòng | Row"),
                text("on", "Ngày | On"),
                money("credit", "Có | Credit"),
                money("debit", "Nợ | Debit"),
                code("kind", "Tình trạng | Kind"),
                text("voucher", "Chứng từ | Voucher"),
                text("id", "Mã | Id"),
                text("reversed", "Đã đảo | Reversed"),
                text("matches.statement", "Trùng sao kê | Matches statement"),
                text("matches.row", "Dòng trùng | Matching row"),
                text("column", "Cột lỗi | Column"),
                text("problem", "Lỗi | Problem"),
                text("text", "Nội dung | Text"));
    }
}
