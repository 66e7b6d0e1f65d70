package sovang.cli.loan;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(name = "mirrors", header = "các tệp dư nợ đã nhập | files of the bank", footer = "sovang loan mirrors")
final class LoanMirrors extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("dataDate", "Ngày số liệu | Data date"),
            code("state", "Tình trạng | State"),
            number("rows", "Số khoản vay | Loans"),
            money("current", "Trong hạn | Current"),
            money("overdue", "Quá hạn | Overdue"),
            money("frozen", "Khoanh | Frozen"),
            text("legalBasis", "Căn cứ | Legal basis"),
            text("fileName", "Tệp | File"));

    LoanMirrors(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/mirrors";
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
