package sovang.cli.context;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.Show;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.text.Text;

/** Who the ledger takes the one at this terminal for. */
@Command(
        name = "whoami",
        header = "tôi đang làm việc với tên nào, vai trò gì, ở máy chủ nào | who am I here, with which roles",
        footer = "sovang whoami")
public final class WhoAmI extends Show {

    public WhoAmI(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/whoami";
    }

    @Override
    protected List<Column> columns() {
        return List.of(text("name", "Tên | Name"), text("actor", "Mã | Id"), code("roles", "Vai trò | Roles"));
    }

    @Override
    protected void below(Node me, PrintStream out) {
        out.println();
        out.println(Text.of("Máy chủ: {} ({})", "Service: {} ({})")
                .with(ledger().server().url(), ledger().server().origin())
                .in(session.lang()));
    }
}
