package sovang.cli.loan;

import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(
        name = "months",
        header = "các tháng đã khóa số liệu vay | closed months",
        footer = "sovang loan months --unit 95")
final class LoanMonths extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("unit", "Đơn vị | Unit"),
            text("month", "Tháng | Month"),
            text("programme", "Chương trình | Programme"),
            number("loans", "Khoản vay | Loans"),
            money("outstanding", "Dư nợ | Outstanding"),
            money("overdue", "Quá hạn | Overdue"),
            money("frozen", "Khoanh | Frozen"),
            money("interest", "Lãi trong tháng | Interest of the month"),
            money("repaid", "Thu gốc trong tháng | Repaid in the month"),
            text("restated", "Tính lại | Restated"));

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Option(names = "--month", paramLabel = "THÁNG", description = "tháng, ví dụ 2024-09 | month")
    @Nullable
    String month;

    LoanMonths(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/loans/months";
    }

    @Override
    protected Query query() {
        return Query.empty().with("unit", unit).with("month", month);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
