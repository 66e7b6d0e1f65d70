package sovang.cli.account;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(
        name = "list",
        header = "các tài khoản, quỹ tiền mặt và kho | accounts, cash boxes and stores",
        footer = "sovang account list")
final class AccountList extends Listing {

    AccountList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/accounts";
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("id", "Mã | Id"),
                code("kind", "Loại | Kind"),
                text("unit", "Đơn vị | Unit"),
                text("fund", "Quỹ | Fund"),
                text("campaign", "Đợt vận động | Campaign"),
                text("bank", "Ngân hàng | Bank"),
                text("number", "Số tài khoản | Number"),
                text("name", "Tên | Name"),
                text("closed", "Đóng ngày | Closed"));
    }
}
