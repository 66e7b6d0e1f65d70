package sovang.cli.sponsor;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sovang.cli.Listing;
import sovang.cli.Personal;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(
        name = "list",
        header = "các đơn vị (người) nhận đỡ đầu | sponsors",
        footer = "sovang sponsor list --kind enterprise --unit 95")
final class SponsorList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            code("kind", "Loại | Kind"),
            text("name", "Tên | Name"),
            text("contact", "Liên hệ | Contact"),
            text("unit", "Đơn vị | Unit"),
            number("capacity", "Nhận được | Capacity"));

    @Option(names = "--kind", paramLabel = "LOẠI", description = "loại | kind")
    @Nullable
    String kind;

    @Option(names = "--tier", paramLabel = "NHÓM", description = "departments, localities, enterprises, others | tier")
    @Nullable
    String tier;

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị và cấp dưới | of a unit and below")
    @Nullable
    String unit;

    @Mixin
    Personal personal = new Personal();

    SponsorList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/sponsors";
    }

    @Override
    protected Query query() {
        return Query.of("kind", kind).with("tier", tier).with("unit", unit).when("personal", personal.asked());
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
