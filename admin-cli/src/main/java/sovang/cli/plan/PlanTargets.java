package sovang.cli.plan;

import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(
        name = "targets",
        header = "lịch sử giao và điều chỉnh chỉ tiêu | how targets were divided and changed",
        footer = "sovang plan targets bac-lieu-127-kh-ubnd")
final class PlanTargets extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("line", "Chỉ tiêu | Target"),
            text("unit", "Đơn vị | Unit"),
            text("sponsor", "Đơn vị đỡ đầu | Sponsor"),
            text("year", "Năm | Year"),
            text("value", "Giá trị | Value"),
            text("from", "Từ ngày | From"),
            text("document", "Văn bản | Document"),
            text("reason", "Lý do | Reason"),
            text("actor", "Người ghi | Actor"),
            text("recordedAt", "Ghi lúc | Recorded at"));

    @Parameters(paramLabel = "ID", description = "mã kế hoạch | id of the plan")
    String id;

    PlanTargets(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/plans/" + Query.segment(id) + "/targets";
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
