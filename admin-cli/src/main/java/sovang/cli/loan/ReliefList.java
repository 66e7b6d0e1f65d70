package sovang.cli.loan;

import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(name = "list", header = "các đợt giảm lãi | cuts of rates", footer = "sovang loan relief list")
final class ReliefList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("from", "Từ ngày | From"),
            text("until", "Đến hết ngày | Until"),
            text("points", "Điểm %/năm | Points a year"),
            text("programmes", "Chương trình | Programmes"),
            text("units", "Đơn vị | Units"),
            text("loans", "Khoản vay | Loans"),
            text("document", "Văn bản | Document"),
            text("revokedOn", "Hủy ngày | Revoked on"));

    ReliefList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/reliefs";
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
