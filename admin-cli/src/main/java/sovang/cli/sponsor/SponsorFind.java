package sovang.cli.sponsor;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sovang.cli.Listing;
import sovang.cli.Personal;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(
        name = "find",
        header = "tìm theo tên, không cần dấu | find by name, without accents",
        footer = "sovang sponsor find \"dien luc\"")
final class SponsorFind extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            code("kind", "Loại | Kind"),
            text("name", "Tên | Name"),
            text("contact", "Liên hệ | Contact"),
            text("unit", "Đơn vị | Unit"),
            number("capacity", "Nhận được | Capacity"));

    @Parameters(paramLabel = "TÊN", description = "một phần tên hoặc liên hệ | part of a name")
    String words;

    @Mixin
    Personal personal = new Personal();

    SponsorFind(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/sponsors";
    }

    @Override
    protected Query query() {
        return Query.of("q", words).when("personal", personal.asked());
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
