package sovang.cli.statement;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Table;

@Command(
        name = "show",
        header = "một sao kê, ghi đến đâu | one statement, and how far it is booked",
        footer = "sovang statement show ID")
final class StatementShow extends Read {

    @Parameters(paramLabel = "ID", description = "mã sao kê | id of the statement")
    String id;

    StatementShow(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Answer answer = ledger().get("/v1/statements/" + Query.segment(id), Query.empty());
        Node statement = answer.json();
        printer()
                .print(
                        answer.body(),
                        () -> new Table(StatementList.COLUMNS, List.of(statement)),
                        out -> new Outcome(statement, session.lang()).print(out));
        return Exit.DONE;
    }
}
