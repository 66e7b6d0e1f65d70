package sovang.cli.statement;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Confirm;
import sovang.cli.Exit;
import sovang.cli.Positions;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.output.Printer;
import sovang.cli.output.Table;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

@Command(
        name = "undo",
        header = "hoàn tác một lần nhập bằng chứng từ điều chỉnh | take an import back by linked reversals",
        footer = "sovang statement undo ID --reason \"Nhập nhầm tài khoản\"")
final class StatementUndo extends Write {

    @Parameters(paramLabel = "ID", description = "mã sao kê | id of the statement")
    String id;

    @Option(names = "--no-wait", description = "không chờ xong | don't wait until it is done")
    boolean noWait;

    StatementUndo(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        requiredReason();
        if (dryRun || yes) return;
        Node statement = ledger().get("/v1/statements/" + Query.segment(id), Query.empty())
                .json();
        Confirm.yes(
                session,
                Text.of("Hoàn tác {} khoản thu của tệp {}?", "Take back {} receipts of {}?")
                        .with(Money.grouped(statement.amount("booked")), statement.text("fileName")));
    }

    @Override
    protected String path() {
        return "/v1/statements/" + Query.segment(id) + "/undo";
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason());
    }

    @Override
    protected Text done(Node statement) {
        return Text.same("");
    }

    @Override
    public Integer call() {
        check();
        Printer printer = printer();
        Answer answer = send(path(), body());
        if (!dryRun && !noWait) answer = new Booking(session, ledger()).await(answer);
        Node statement = answer.json();
        if (!dryRun) Positions.rememberEnd(session, ledger());
        printer.print(
                answer.body(),
                () -> new Table(StatementList.COLUMNS, List.of(statement)),
                out -> new Outcome(statement, session.lang()).print(out));
        return Exit.DONE;
    }
}
