package sovang.cli.loan;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
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
        header = "các chương trình tín dụng | credit programmes",
        footer = "sovang loan programmes list --as-of 2024-12-31")
final class ProgrammeList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("bankCode", "Mã NH | Bank code"),
            text("name", "Chương trình | Programme"),
            code("group", "Nhóm | Group"),
            text("ratePercent", "Lãi suất %/năm | Rate % a year"),
            text("overdueRatePercent", "Quá hạn %/năm | Overdue % a year"),
            money("ceiling", "Mức vay cao nhất | Ceiling"),
            number("longestMonths", "Tháng, dài nhất | Longest, months"),
            text("classes", "Đối tượng | Who"),
            text("from", "Từ ngày | From"),
            text("to", "Đến ngày | To"),
            code("checked", "Kiểm chứng | Verified"),
            text("note", "Ghi chú | Note"),
            text("source", "Nguồn | Source"));

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    ProgrammeList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/programmes";
    }

    @Override
    protected Query query() {
        return Query.empty().with("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
