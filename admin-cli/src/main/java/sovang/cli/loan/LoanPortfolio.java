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
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Choice;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

@Command(
        name = "portfolio",
        header = "dư nợ theo tệp mới nhất của ngân hàng | outstanding loans by the bank's latest file",
        footer = {"sovang loan portfolio --by programme", "sovang loan portfolio --by organisation --unit 95"})
final class LoanPortfolio extends Read {

    static final List<Column> SUMS = List.of(
            code("group", "Nhóm | Group"),
            text("name", "Tên | Name"),
            number("loans", "Số khoản vay | Loans"),
            money("current", "Trong hạn | Current"),
            money("overdue", "Quá hạn | Overdue"),
            money("frozen", "Khoanh | Frozen"),
            money("outstanding", "Tổng dư nợ | Outstanding"),
            money("interest", "Lãi tồn | Interest owed"));

    private static final List<Column> AGEING = List.of(
            code("days", "Số ngày quá hạn | Days overdue"),
            number("loans", "Số khoản vay | Loans"),
            money("overdue", "Quá hạn | Overdue"),
            money("outstanding", "Dư nợ của các khoản đó | Outstanding of these"));

    private static final List<Column> RISK = List.of(
            number("moreThanDays", "Quá hạn trên (ngày) | Overdue more than (days)"),
            number("loans", "Số khoản vay | Loans"),
            money("outstanding", "Dư nợ có rủi ro | At risk"),
            text("percent", "% tổng dư nợ | % of all"));

    @Option(
            names = "--by",
            paramLabel = "CÁCH_CHIA",
            description =
                    "programme, unit, organisation, group, funding, investor, term, classification: chương trình, đơn vị, hội nhận ủy thác… | divided by")
    String by = "programme";

    @Option(names = "--unit", paramLabel = "MÃ", description = "đơn vị và cấp dưới | a unit and those below it")
    @Nullable
    String unit;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tệp mới nhất đến ngày | latest file by")
    @Nullable
    LocalDate asOf;

    LoanPortfolio(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        String how = Choice.of(
                "--by",
                by,
                "programme",
                "unit",
                "organisation",
                "group",
                "funding",
                "investor",
                "term",
                "classification");
        Answer answer = ledger().get(
                        "/v1/portfolio", Query.of("by", how).with("unit", unit).with("asOf", asOf));
        Node portfolio = answer.json();
        Table groups = new Table(SUMS, portfolio.list("groups"));
        printer().print(answer.body(), () -> groups, out -> {
            out.println(Text.of(
                            "Số liệu của ngân hàng ngày {}: {} khoản vay, dư nợ {}.",
                            "The bank's figures of {}: {} loans, {} outstanding.")
                    .with(
                            portfolio.text("dataDate"),
                            Money.grouped(portfolio.amount("total.loans")),
                            Money.shown(portfolio.amount("total.outstanding")))
                    .in(session.lang()));
            groups.print(out, session.lang(), session.colour());
            out.println();
            new Table(AGEING, portfolio.list("ageing")).print(out, session.lang(), session.colour());
            out.println();
            new Table(RISK, portfolio.list("atRisk")).print(out, session.lang(), session.colour());
        });
        return Exit.DONE;
    }
}
