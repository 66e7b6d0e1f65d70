package sovang.cli.pledge;

import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
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
        header = "một đăng ký và các lần nộp | one pledge and its payments",
        footer = "sovang pledge show ID")
final class PledgeShow extends Show {

    @Parameters(paramLabel = "ID", description = "mã đăng ký | id of the pledge")
    String id;

    PledgeShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pledges/" + Query.segment(id);
    }

    @Override
    protected List<Column> columns() {
        return PledgeList.COLUMNS;
    }

    @Override
    protected void below(Node pledge, PrintStream out) {
        table(
                pledge,
                "instalments",
                List.of(text("due", "Kỳ nộp | Instalment"), money("amount", "Số tiền | Amount")),
                out);
        table(
                pledge,
                "payments",
                List.of(
                        text("on", "Ngày nộp | Paid on"),
                        text("receipt", "Khoản thu | Receipt"),
                        money("amount", "Số tiền | Amount")),
                out);
        history(id, out);
    }
}
