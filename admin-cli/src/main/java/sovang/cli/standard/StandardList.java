package sovang.cli.standard;

import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;

@Command(
        name = "list",
        header = "các chuẩn nghèo và chỉ số thiếu hụt | poverty standards and their indicators",
        footer = "sovang standard list")
final class StandardList extends Read {

    private static final List<Column> COLUMNS = List.of(
            text("id", "Chuẩn | Standard"),
            text("from", "Từ ngày | From"),
            text("to", "Đến ngày | To"),
            text("inForce", "Đang áp dụng | In force"),
            money("ruralLine", "Nông thôn, người/tháng | Rural, person a month"),
            money("urbanLine", "Thành thị, người/tháng | Urban, person a month"),
            text("document", "Văn bản | Document"),
            text("note", "Ghi chú | Note"));

    private static final List<Column> INDICATORS = List.of(
            text("code", "Mã chỉ số | Indicator"),
            text("name", "Tên | Name"),
            text("nameEn", "Tên tiếng Anh | English name"),
            text("dimension", "Chiều | Dimension"));

    StandardList(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Answer answer = ledger().get("/v1/standards", Query.empty());
        List<Node> rows = answer.json().list("items");
        printer().print(answer.body(), () -> new Table(COLUMNS, rows), out -> {
            new Table(COLUMNS, rows).print(out, session.lang(), session.colour());
            for (Node standard : rows) indicators(standard, out);
        });
        return Exit.DONE;
    }

    private void indicators(Node standard, PrintStream out) {
        out.println();
        out.println(standard.text("id"));
        new Table(INDICATORS, standard.list("indicators")).print(out, session.lang(), session.colour());
    }
}
