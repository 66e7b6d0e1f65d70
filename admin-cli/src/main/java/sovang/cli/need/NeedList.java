package sovang.cli.need;

import static sovang.cli.output.Column.code;
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
import sovang.cli.text.Choice;

@Command(
        name = "list",
        header = "các nhu cầu vay | declared needs",
        footer = "sovang need list --unit 31900 --year 2026 --state partly_met")
final class NeedList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("on", "Ngày khai | Declared on"),
            text("unit", "Đơn vị | Unit"),
            text("household", "Hộ | Household"),
            code("itsClass", "Loại hộ | Class"),
            code("purpose", "Mục đích | Purpose"),
            total("amount", "Muốn vay | Wanted"),
            total("counted", "Được tính | Counted"),
            total("met", "Đã vay | Met"),
            code("state", "Tình trạng | State"),
            code("eligible", "Đủ điều kiện | Eligible"),
            code("why", "Vì sao | Why"));

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Option(names = "--year", paramLabel = "NĂM", description = "của năm | of a year")
    @Nullable
    Integer year;

    @Option(names = "--household", paramLabel = "ID", description = "của hộ | of a household")
    @Nullable
    String household;

    @Option(
            names = "--state",
            paramLabel = "TÌNH_TRẠNG",
            description = "declared, confirmed, met, partly_met, withdrawn | state")
    @Nullable
    String state;

    NeedList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/needs";
    }

    @Override
    protected Query query() {
        return Query.of("unit", unit)
                .with("year", year)
                .with("household", household)
                .with(
                        "state",
                        state == null
                                ? null
                                : Choice.of(
                                        "--state", state, "declared", "confirmed", "met", "partly_met", "withdrawn"));
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
