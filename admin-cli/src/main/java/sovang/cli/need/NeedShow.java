package sovang.cli.need;

import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Show;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;

@Command(
        name = "show",
        header = "một nhu cầu và các khoản vay của nó | one need and its loans",
        footer = "sovang need show ID")
final class NeedShow extends Show {

    @Parameters(paramLabel = "ID", description = "mã nhu cầu vay | id of the need")
    String id;

    NeedShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/needs/" + Query.segment(id);
    }

    @Override
    protected List<Column> columns() {
        var columns = new ArrayList<>(NeedList.COLUMNS);
        columns.add(money("ceiling", "Mức tối đa | Ceiling"));
        columns.add(text("leftList", "Ra khỏi danh sách | Left the list"));
        columns.add(text("approvedOn", "Xác nhận ngày | Approved on"));
        columns.add(text("document", "Văn bản | Document"));
        columns.add(text("withdrawnOn", "Rút ngày | Withdrawn on"));
        columns.add(text("reason", "Lý do | Reason"));
        return columns;
    }

    @Override
    protected void below(Node need, PrintStream out) {
        table(
                need,
                "loans",
                List.of(
                        text("on", "Ngày | On"),
                        text("loan", "Khoản vay | Loan"),
                        money("amount", "Số tiền | Amount"),
                        text("inMirror", "Ngân hàng có | In the bank's files"),
                        text("reason", "Lý do | Reason")),
                out);
    }
}
