package sovang.cli.plan;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
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
        header = "một kế hoạch và các chỉ tiêu | one plan and its targets",
        footer = "sovang plan show ID")
final class PlanShow extends Show {

    @Parameters(paramLabel = "ID", description = "mã kế hoạch | id of the plan")
    String id;

    PlanShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/plans/" + Query.segment(id);
    }

    @Override
    protected List<Column> columns() {
        return PlanList.COLUMNS;
    }

    @Override
    protected void below(Node plan, PrintStream out) {
        table(
                plan,
                "lines",
                List.of(
                        text("id", "Chỉ tiêu | Target"),
                        text("text", "Nội dung | Text"),
                        text("metric", "Thước đo | Measure"),
                        code("comparator", "So sánh | Comparator"),
                        number("value", "Giá trị | Value"),
                        text("unit", "Đơn vị tính | Unit"),
                        text("area", "Địa bàn | Area"),
                        text("group", "Nhóm | Group"),
                        text("period", "Thời kỳ | Period"),
                        text("from", "Từ năm | From"),
                        text("to", "Đến năm | To"),
                        text("funds", "Quỹ | Funds"),
                        text("baseline", "Hiện trạng | Baseline"),
                        text("source", "Nguồn | Source")),
                out);
    }
}
