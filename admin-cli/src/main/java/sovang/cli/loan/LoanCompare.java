package sovang.cli.loan;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sovang.cli.Pages;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Choice;
import sovang.cli.text.Text;

@Command(
        name = "compare",
        header = "so tệp dư nợ mới với tệp trước | compare the bank's file with the one before",
        footer = {"sovang loan compare", "sovang loan compare --kind missing --page-size 500 -o csv"})
final class LoanCompare extends Read {

    private static final List<Column> KINDS = List.of(
            code("kind", "Loại | Kind"),
            number("loans", "Số khoản vay | Loans"),
            money("before", "Dư nợ trước | Before"),
            money("after", "Dư nợ sau | After"));

    private static final List<Column> PAIRS = List.of(
            text("contract", "Khế ước | Contract"),
            code("kind", "Loại | Kind"),
            text("unit", "Đơn vị | Unit"),
            text("programme", "Chương trình | Programme"),
            text("borrower", "Khách hàng | Borrower"),
            money("before", "Dư nợ trước | Before"),
            money("after", "Dư nợ sau | After"),
            money("overdueAfter", "Quá hạn sau | Overdue after"),
            text("dueBefore", "Đến hạn trước | Due before"),
            text("dueAfter", "Đến hạn sau | Due after"));

    @Option(names = "--before", paramLabel = "ID", description = "tệp trước, mặc định tệp liền trước | earlier file")
    @Nullable
    String before;

    @Option(names = "--after", paramLabel = "ID", description = "tệp sau, mặc định tệp mới nhất | later file")
    @Nullable
    String after;

    @Option(names = "--kind", paramLabel = "LOẠI", description = "new, closed, changed, missing | kind")
    @Nullable
    String kind;

    @Option(names = "--unit", paramLabel = "MÃ", description = "của xã | of a unit")
    @Nullable
    String unit;

    @Mixin
    Pages pages = new Pages();

    LoanCompare(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Answer answer = pages.of(
                ledger(),
                "/v1/mirrors/compare",
                Query.of("before", before)
                        .with("after", after)
                        .with(
                                "kind",
                                kind == null ? null : Choice.of("--kind", kind, "new", "closed", "changed", "missing"))
                        .with("unit", unit),
                printer());
        Node compared = answer.json();
        Table pairs = new Table(PAIRS, compared.list("items"));
        printer().print(answer.body(), () -> pairs, out -> {
            out.println(Text.of("Dư nợ ngày {} so với ngày {}:", "Loans of {} compared with {}:")
                    .with(compared.text("after.dataDate"), compared.text("before.dataDate"))
                    .in(session.lang()));
            new Table(KINDS, compared.list("kinds")).print(out, session.lang(), session.colour());
            out.println();
            pairs.print(out, session.lang(), session.colour());
        });
        return pages.told(session, compared, printer());
    }
}
