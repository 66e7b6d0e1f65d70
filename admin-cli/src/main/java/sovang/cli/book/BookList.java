package sovang.cli.book;

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

@Command(name = "list", header = "các bộ sổ kế toán năm | books", footer = "sovang book list --unit 95 --year 2024")
final class BookList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Bộ sổ | Book"),
            text("unit", "Đơn vị | Unit"),
            text("fund", "Quỹ | Fund"),
            text("year", "Năm | Year"),
            total("opening", "Số dư đầu kỳ | Opening"),
            total("received", "Đã thu | Received"),
            total("refunded", "Đã trả lại | Refunded"),
            total("out", "Đã chi | Out"),
            text("closedMonths", "Tháng đã khóa | Closed months"));

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Option(names = "--fund", paramLabel = "QUỸ", description = "của quỹ | of a fund")
    @Nullable
    String fund;

    @Option(names = "--year", paramLabel = "NĂM", description = "của năm | of a year")
    @Nullable
    Integer year;

    BookList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/books";
    }

    @Override
    protected Query query() {
        return Query.of("unit", unit).with("fund", fund).with("year", year);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
