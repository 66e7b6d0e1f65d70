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
import sovang.cli.text.Text;

@Command(
        name = "explain",
        header = "tiền lãi tính từ đâu: số dư × số ngày × lãi suất | how the interest came about",
        footer = "sovang loan explain ID --as-of 2024-12-31 -o json")
final class LoanExplain extends Show {

    private static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("asOf", "Tính đến ngày | As of"),
            text("programme", "Chương trình | Programme"),
            code("state", "Tình trạng | State"),
            money("outstanding", "Dư nợ | Outstanding"),
            money("overdue", "Quá hạn | Overdue"),
            money("frozen", "Khoanh | Frozen"),
            money("interest", "Lãi phát sinh | Interest accrued"),
            money("interestPaid", "Lãi đã trả | Interest paid"),
            money("interestWrittenOff", "Lãi đã xóa | Interest written off"),
            money("interestOwed", "Lãi còn nợ | Interest owed"),
            money("interestCredit", "Lãi trả trước | Interest paid ahead"),
            text("due", "Đến hạn | Due"),
            text("reckoned.ratePercent", "Lãi suất %/năm | Rate % a year"),
            text("reckoned.overduePercent", "Lãi quá hạn, % lãi suất vay | Overdue, % of the rate"),
            text("reckoned.dayCount", "Cách đếm ngày | Day count"),
            text("reckoned.rounding", "Làm tròn | Rounding"),
            text("reckoned.source", "Nguồn | Source"));

    @Parameters(paramLabel = "ID", description = "mã khoản vay | id of the loan")
    String id;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày, mặc định hôm nay | as of")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "LÚC",
            description = "theo sổ lúc đó: thời điểm hoặc vị trí | as the books were then: time or position")
    @Nullable
    String knownAt;

    LoanExplain(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/loans/" + Query.segment(id) + "/explain";
    }

    @Override
    protected Query query() {
        return Query.of("asOf", asOf).with("knownAt", knownAt);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }

    @Override
    protected void below(Node loan, PrintStream out) {
        if (!loan.at("reckoned").isNothing() && !loan.flag("reckoned.verified"))
            out.println(UNVERIFIED.in(session.lang()));
        table(
                loan,
                "segments",
                List.of(
                        text("from", "Từ ngày | From"),
                        text("to", "Đến trước ngày | To before"),
                        number("days", "Số ngày | Days"),
                        code("standing", "Loại nợ | Standing"),
                        money("balance", "Số dư | Balance"),
                        text("ratePercent", "Lãi suất %/năm | Rate % a year"),
                        money("interest", "Tiền lãi | Interest")),
                out);
        table(
                loan,
                "reliefs",
                List.of(
                        text("from", "Giảm từ ngày | Cut from"),
                        text("until", "Đến hết ngày | Until"),
                        text("points", "Điểm %/năm | Points a year")),
                out);
    }

    private static final Text UNVERIFIED = Text.of(
            "Cách tính (số ngày trong năm, làm tròn): chưa kiểm chứng.",
            "The way of reckoning (days of a year, rounding) is not verified.");
}
