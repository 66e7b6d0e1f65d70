package sovang.cli.level;

import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(name = "list", header = "các cấp đơn vị | levels", footer = "sovang level list")
final class LevelList extends Listing {

    LevelList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/levels";
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("code", "Mã | Code"),
                text("name", "Tên | Name"),
                number("rank", "Thứ bậc | Rank"),
                text("from", "Từ ngày | From"),
                text("to", "Đến ngày | To"));
    }
}
