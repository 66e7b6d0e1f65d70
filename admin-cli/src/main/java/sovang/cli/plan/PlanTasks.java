package sovang.cli.plan;

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
        name = "tasks",
        header = "nhiệm vụ và chế độ báo cáo của kế hoạch | tasks and reporting duties of a plan",
        footer = "sovang plan tasks bac-lieu-127-kh-ubnd")
final class PlanTasks extends Show {

    @Parameters(paramLabel = "ID", description = "mã kế hoạch | id of the plan")
    String id;

    PlanTasks(Session session) {
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
                "tasks",
                List.of(
                        text("id", "Nhiệm vụ | Task"),
                        text("text", "Nội dung | Text"),
                        text("who", "Chủ trì | Lead"),
                        text("withWhom", "Phối hợp | Partners"),
                        text("time", "Thời gian | Time")),
                out);
        table(
                plan,
                "duties",
                List.of(
                        text("id", "Báo cáo | Report"),
                        text("who", "Ai báo cáo | From"),
                        text("withWhom", "Gửi ai | To"),
                        text("time", "Khi nào | When"),
                        text("text", "Nội dung | Text")),
                out);
    }
}
