package sovang.cli.loan;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Show;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;

@Command(
        name = "show",
        header = "một chương trình và các mức theo ngày | one programme and what held when",
        footer = "sovang loan programmes show HO_NGHEO --as-of 2018-01-01")
final class ProgrammeShow extends Show {

    @Parameters(paramLabel = "MÃ", description = "mã chương trình | programme")
    String id;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    ProgrammeShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/programmes/" + Query.segment(id);
    }

    @Override
    protected Query query() {
        return Query.of("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return ProgrammeList.COLUMNS;
    }

    @Override
    protected void below(Node programme, PrintStream out) {
        table(
                programme,
                "terms",
                List.of(
                        text("from", "Từ ngày | From"),
                        text("to", "Đến ngày | To"),
                        text("ratePercent", "Lãi suất %/năm | Rate % a year"),
                        number("overduePercent", "Quá hạn, % lãi suất | Overdue, % of the rate"),
                        money("ceiling", "Mức vay cao nhất | Ceiling"),
                        number("longestMonths", "Tháng, dài nhất | Longest, months"),
                        code("checked", "Kiểm chứng | Verified"),
                        text("note", "Ghi chú | Note"),
                        text("source", "Nguồn | Source")),
                out);
    }
}
