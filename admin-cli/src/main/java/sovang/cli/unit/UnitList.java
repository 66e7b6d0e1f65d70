package sovang.cli.unit;

import static sovang.cli.output.Column.text;

import java.time.LocalDate;
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
        header = "các đơn vị | units",
        footer = {"sovang unit list", "sovang unit list --as-of 2025-06-30 --out donvi.xlsx"})
final class UnitList extends Listing {

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "có hiệu lực vào ngày | valid on")
    @Nullable
    LocalDate asOf;

    UnitList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/units";
    }

    @Override
    protected Query query() {
        return Query.of("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("code", "Mã | Code"),
                text("name", "Tên | Name"),
                text("level", "Cấp | Level"),
                text("parent", "Cấp trên | Parent"),
                text("predecessors", "Đơn vị cũ | Predecessors"),
                text("from", "Từ ngày | From"),
                text("to", "Đến ngày | To"));
    }
}
