package sovang.cli.loan;

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
import sovang.cli.output.Table;
import sovang.cli.text.Text;
import sovang.cli.text.Words;

@Command(
        name = "classify",
        header = "phân loại nợ 31/12 hằng năm | yearly classification at 31/12",
        footer = "sovang loan classify --year 2025")
final class LoanClassify extends Read {

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "năm | year")
    int year;

    @Option(names = "--unit", paramLabel = "MÃ", description = "đơn vị và cấp dưới | a unit and those below it")
    @Nullable
    String unit;

    LoanClassify(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Answer answer = ledger().get(
                        "/v1/portfolio/classification", Query.of("year", year).with("unit", unit));
        Node classified = answer.json();
        printer().print(answer.body(), () -> new Table(LoanPortfolio.SUMS, List.of(classified.at("total"))), out -> {
            out.println((classified.flag("exact") ? EXACT : NEAREST)
                    .with(year, classified.text("dataDate"))
                    .in(session.lang()));
            for (String by : classified.at("by").names()) {
                out.println();
                out.println(Words.of("by_" + by).in(session.lang()));
                new Table(LoanPortfolio.SUMS, classified.list("by." + by)).print(out, session.lang(), session.colour());
            }
        });
        return Exit.DONE;
    }

    private static final Text EXACT =
            Text.of("Phân loại nợ 31/12/{} (số liệu ngày {}).", "Debts classified at 31/12/{} (data of {}).");
    private static final Text NEAREST = Text.of(
            "Phân loại nợ năm {}: chưa có tệp ngày 31/12, dùng số liệu ngày {}.",
            "Debts classified for {}: there is no file of 31/12, the data of {} are used.");
}
