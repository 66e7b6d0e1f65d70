package sovang.cli.statement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.FileHash;
import sovang.cli.Positions;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.http.Source;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.output.Printer;
import sovang.cli.output.Table;
import sovang.cli.text.Text;

@Command(
        name = "import",
        header = "nhập sao kê ngân hàng | import a bank statement",
        footer = {
            "sovang statement import saoke.csv --account 0011001932418 --dry-run",
            "sovang statement import saoke.csv --account 0011001932418"
        })
final class StatementImport extends Write {

    @Parameters(paramLabel = "TỆP", description = "tệp sao kê .csv hoặc .xlsx | the statement's file")
    Path statement;

    @Option(names = "--account", required = true, paramLabel = "SỐ", description = "số tài khoản | account number")
    String account;

    @Option(names = "--strict", description = "dừng khi số dư không liền mạch | stop at a break of the running balance")
    boolean strict;

    @Option(names = "--skip-bad-rows", description = "bỏ qua và liệt kê dòng lỗi | pass over bad rows and list them")
    boolean skipBadRows;

    @Option(names = "--no-wait", description = "không chờ ghi xong | don't wait until all is booked")
    boolean noWait;

    @Option(
            names = "--even-so",
            description = "nhập dù tệp giống sao kê của tài khoản khác; cần người phê duyệt và --reason"
                    + " | take it though it looks like another account's; an approver gives --reason")
    boolean evenSo;

    StatementImport(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/statements";
    }

    @Override
    protected Body body() {
        return Body.empty();
    }

    @Override
    protected Text done(Node imported) {
        return Text.same("");
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(statement)) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Không có tệp {}.", "There is no file {}.").with(statement));
        }
        if (evenSo) confirm.add("STATEMENT_OTHER_ACCOUNT");
        boolean madeHere = key == null;
        if (madeHere) key = madeKey();
        Printer printer = printer();
        Answer answer = ask(madeHere);
        if (!dryRun && !noWait) answer = new Booking(session, ledger()).await(answer);
        Node imported = answer.json();
        if (!dryRun) Positions.rememberEnd(session, ledger());
        printer.print(
                answer.body(),
                () -> new Table(StatementList.COLUMNS, List.of(imported)),
                out -> new Outcome(imported, session.lang()).print(out));
        if (dryRun && !skipBadRows && !imported.list("bad").isEmpty()) return Exit.REFUSED;
        return Outcome.isInPart(imported) ? Exit.IN_PART : Exit.DONE;
    }

    /**
     * The key finds an earlier sending of the same file. While that is being booked, we join it; once it ended, the file
     * is put to the service anew, which knows whether it stands in the book or was undone.
     */
    private Answer ask(boolean madeHere) {
        try {
            Answer answer = post();
            if (!madeHere || !answer.replayed() || isUnderWay(answer.json())) return answer;
        } catch (Failure refused) {
            // A colleague sent it under the key that we would make.
            if (!madeHere || !"STORE_KEY_REUSED".equals(refused.code())) throw refused;
        }
        key = UUID.randomUUID().toString();
        return post();
    }

    private boolean isUnderWay(Node first) {
        Query seen = Query.of("minPosition", first.at("position").value());
        String path = "/v1/statements/" + Query.segment(first.text("id"));
        return Booking.isGoingOn(ledger().get(path, seen).json());
    }

    private Answer post() {
        return send(path(), query(), Source.file("application/octet-stream", statement));
    }

    private Query query() {
        return Query.of("account", account)
                .with("name", String.valueOf(statement.getFileName()))
                .when("strict", strict)
                .when("skipBadRows", skipBadRows)
                .with("reason", reason);
    }

    private String madeKey() {
        return "statement-" + FileHash.of(statement) + "-" + account + (strict ? "-strict" : "")
                + (skipBadRows ? "-skip" : "");
    }
}
