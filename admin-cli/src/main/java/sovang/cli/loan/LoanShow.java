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
        header = "một khoản vay và mọi việc đã ghi | one loan and all that was recorded",
        footer = "sovang loan show ID --as-of 2024-12-31")
final class LoanShow extends Show {

    @Parameters(paramLabel = "ID", description = "mã khoản vay | id of the loan")
    String id;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    LoanShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/loans/" + Query.segment(id);
    }

    @Override
    protected Query query() {
        return Query.of("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return LoanList.COLUMNS;
    }

    @Override
    protected void below(Node loan, PrintStream out) {
        table(
                loan,
                "history",
                List.of(
                        text("on", "Ngày | On"),
                        code("kind", "Việc | What"),
                        number("number", "Lần | Number"),
                        money("principal", "Gốc | Principal"),
                        money("interest", "Lãi | Interest"),
                        text("until", "Đến ngày | Until"),
                        code("cause", "Nguyên nhân | Cause"),
                        text("document", "Văn bản | Document"),
                        text("reason", "Lý do | Reason")),
                out);
    }
}
