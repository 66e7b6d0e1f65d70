package sovang.cli.loan;

import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;
import static sovang.cli.output.Column.total;

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
import sovang.cli.text.Text;

@Command(
        name = "due",
        header = "nợ đến hạn trong tháng, theo tổ | what falls due in a month, by group",
        footer = {
            "sovang loan due --month 2026-12 --unit 31900",
            "sovang loan due --month 2026-12 --group T12 --out thu.xlsx"
        })
final class LoanDue extends Read {

    private static final List<Column> GROUPS = List.of(
            text("unit", "Đơn vị | Unit"),
            text("group", "Tổ | Group"),
            text("leader", "Tổ trưởng | Leader"),
            text("organisation", "Hội | Organisation"),
            number("loans", "Số khoản vay | Loans"),
            total("principal", "Gốc đến hạn | Principal due"),
            total("interest", "Lãi tồn | Interest owed"));

    private static final List<Column> SHEET = List.of(
            text("unit", "Đơn vị | Unit"),
            text("group", "Tổ | Group"),
            text("borrower", "Khách hàng | Borrower"),
            text("hamlet", "Ấp, thôn | Hamlet"),
            text("contract", "Khế ước | Contract"),
            text("programme", "Chương trình | Programme"),
            text("due", "Đến hạn | Due"),
            total("principal", "Gốc | Principal"),
            total("interest", "Lãi tồn | Interest"),
            total("savings", "Tiền gửi tổ viên | Savings"));

    @Option(names = "--month", paramLabel = "THÁNG", description = "như 2026-12, mặc định tháng sau | month")
    @Nullable
    String month;

    @Option(names = "--unit", paramLabel = "MÃ", description = "đơn vị và cấp dưới | a unit and those below it")
    @Nullable
    String unit;

    @Option(names = "--group", paramLabel = "MÃ_TỔ", description = "của một tổ | of one group")
    @Nullable
    String group;

    @Mixin
    Pages pages = new Pages();

    LoanDue(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Answer answer = pages.of(
                ledger(),
                "/v1/portfolio/due",
                Query.of("month", month).with("unit", unit).with("group", group),
                printer());
        Node due = answer.json();
        Table sheet = new Table(SHEET, due.list("items"));
        printer().print(answer.body(), () -> sheet, out -> {
            out.println(Text.of(
                            "Đến hạn tháng {}, theo số liệu của ngân hàng ngày {}:",
                            "Due in {}, by the bank's figures of {}:")
                    .with(due.text("month"), due.text("dataDate"))
                    .in(session.lang()));
            new Table(GROUPS, due.list("groups")).print(out, session.lang(), session.colour());
            out.println();
            sheet.print(out, session.lang(), session.colour());
        });
        return pages.told(session, due, printer());
    }
}
