package sovang.cli.actor;

import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(name = "list", header = "các người dùng | users", footer = "sovang actor list")
final class ActorList extends Listing {

    ActorList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/actors";
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("id", "Mã | Id"),
                text("name", "Tên | Name"),
                text("roles", "Vai trò | Roles"),
                text("revoked", "Đã thu hồi | Revoked"));
    }
}
