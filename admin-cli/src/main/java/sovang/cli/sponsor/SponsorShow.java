package sovang.cli.sponsor;

import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sovang.cli.Personal;
import sovang.cli.Session;
import sovang.cli.Show;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;

@Command(
        name = "show",
        header = "một đơn vị nhận đỡ đầu và các năm giúp đỡ | one sponsor and its years of care",
        footer = "sovang sponsor show ID")
final class SponsorShow extends Show {

    @Parameters(paramLabel = "ID", description = "mã đơn vị nhận đỡ đầu | id of the sponsor")
    String id;

    @Mixin
    Personal personal = new Personal();

    SponsorShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/sponsors/" + Query.segment(id);
    }

    @Override
    protected Query query() {
        return Query.empty().when("personal", personal.asked());
    }

    @Override
    protected List<Column> columns() {
        return SponsorList.COLUMNS;
    }

    @Override
    protected void below(Node sponsor, PrintStream out) {
        table(
                sponsor,
                "years",
                List.of(
                        text("year", "Năm | Year"),
                        number("pairings", "Phân công | Pairings"),
                        number("open", "Còn giúp | Open"),
                        number("households", "Số hộ | Households"),
                        money("promised", "Đã hứa | Promised"),
                        money("delivered", "Đã giúp | Delivered")),
                out);
    }
}
