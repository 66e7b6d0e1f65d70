package sovang.cli.donor;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sovang.cli.Personal;
import sovang.cli.Session;
import sovang.cli.Show;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(
        name = "show",
        header = "một người ủng hộ | one donor",
        footer = {"sovang donor show ID", "sovang donor show ID --personal"})
final class DonorShow extends Show {

    @Parameters(paramLabel = "ID", description = "mã người ủng hộ | id of the donor")
    String id;

    @Mixin
    Personal personal = new Personal();

    DonorShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/donors/" + Query.segment(id);
    }

    @Override
    protected Query query() {
        return Query.empty().when("personal", personal.asked());
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("id", "Mã | Id"),
                code("kind", "Loại | Kind"),
                text("name", "Tên | Name"),
                text("phone", "Điện thoại | Phone"),
                text("address", "Địa chỉ | Address"),
                text("idNumber", "Số định danh | Id number"),
                money("pledged", "Đã đăng ký | Pledged"),
                money("received", "Đã nộp | Received"),
                money("outstanding", "Còn lại | Outstanding"));
    }
}
