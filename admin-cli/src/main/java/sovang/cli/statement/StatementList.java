package sovang.cli.statement;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;
import static sovang.cli.output.Column.total;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(
        name = "list",
        header = "các sao kê đã nhập | imported statements",
        footer = "sovang statement list --account 0011001932418")
final class StatementList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("account", "Tài khoản | Account"),
            text("fileName", "Tệp | File"),
            code("state", "Tình trạng | State"),
            text("from", "Từ ngày | From"),
            text("to", "Đến ngày | To"),
            number("rows", "Số dòng | Rows"),
            number("credits", "Dòng có | Credits"),
            total("creditSum", "Tổng có | Credit sum"),
            number("debits", "Dòng nợ | Debits"),
            total("debitSum", "Tổng nợ | Debit sum"),
            number("booked", "Đã ghi | Booked"),
            number("held", "Giữ lại | Held"),
            number("skipped", "Bỏ qua | Skipped"));

    @Option(names = "--account", paramLabel = "SỐ", description = "của tài khoản | of an account")
    @Nullable
    String account;

    @Option(
            names = "--state",
            paramLabel = "TÌNH_TRẠNG",
            description = "booking, done, done-in-part, undoing, undone | state")
    @Nullable
    String state;

    StatementList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/statements";
    }

    @Override
    protected Query query() {
        return Query.of("account", account).with("state", state);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
