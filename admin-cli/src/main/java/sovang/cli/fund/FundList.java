package sovang.cli.fund;

import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(name = "list", header = "các quỹ | funds", footer = "sovang fund list")
final class FundList extends Listing {

    FundList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/funds";
    }

    @Override
    protected List<Column> columns() {
        return List.of(text("code", "Mã | Code"), text("name", "Tên | Name"), text("rules", "Quy chế | Rules"));
    }
}
