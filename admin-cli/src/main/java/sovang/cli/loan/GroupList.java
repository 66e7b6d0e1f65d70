package sovang.cli.loan;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(name = "list", header = "các tổ tiết kiệm và vay vốn | groups", footer = "sovang loan group list --unit 95")
final class GroupList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("unit", "Đơn vị | Unit"),
            text("code", "Mã tổ | Code"),
            text("hamlet", "Thôn, ấp | Hamlet"),
            text("leader", "Tổ trưởng | Leader"),
            code("organisation", "Tổ chức nhận ủy thác | Entrusted organisation"),
            number("members", "Tổ viên | Members"),
            text("countedOn", "Đếm ngày | Counted on"),
            text("unusual", "Ngoài 5–60 | Outside 5–60"),
            text("point", "Điểm giao dịch | Transaction point"));

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    GroupList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/groups";
    }

    @Override
    protected Query query() {
        return Query.empty().with("unit", unit);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
