package sovang.cli.plan;

import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(name = "list", header = "các kế hoạch đã nạp | plans", footer = "sovang plan list")
final class PlanList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("title", "Tên | Title"),
            text("unit", "Đơn vị | Unit"),
            text("document", "Văn bản | Document"),
            text("issued", "Ngày ban hành | Issued"));

    PlanList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/plans";
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
