package sovang.cli.projection;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(
        name = "status",
        header = "các bảng số liệu đọc đến đâu, có dừng vì lỗi không | how far the views are, and whether they run",
        footer = "sovang projection status")
final class ProjectionStatus extends Listing {

    ProjectionStatus(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/projections";
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("name", "Bảng số liệu | View"),
                code("state", "Tình trạng | State"),
                number("position", "Vị trí | Position"),
                number("lag", "Còn chậm | Lag"),
                text("failedAt", "Dừng ở vị trí | Failed at"),
                text("error", "Lỗi | Error"),
                text("skipped", "Đã bỏ qua | Skipped"));
    }
}
