package sovang.cli.loan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.FileHash;
import sovang.cli.OnInterrupt;
import sovang.cli.Positions;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.http.Source;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.output.Table;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

@Command(
        name = "import",
        header = "nhập dư nợ từ tệp của ngân hàng | mirror the bank's export of loans",
        footer = {
            "sovang loan import khe-uoc.xlsx --date 2026-10-31 --legal-basis \"Điều 38 NĐ 06/2026; BB 12/BB-NHCSXH\" --dry-run",
            "sovang loan import khe-uoc.xlsx --date 2026-10-31 --legal-basis \"Điều 38 NĐ 06/2026; BB 12/BB-NHCSXH\""
        })
final class LoanImport extends Write {

    private static final long PAUSE = 500;
    private static final int QUIET_ROUNDS = 10;

    @Parameters(paramLabel = "TỆP", description = "tệp .csv hoặc .xlsx của ngân hàng | the bank's file")
    Path export;

    @Option(names = "--date", required = true, paramLabel = "NGÀY", description = "ngày số liệu | data date")
    LocalDate date;

    @Option(
            names = "--legal-basis",
            required = true,
            paramLabel = "CĂN_CỨ",
            description = "căn cứ được nhận dữ liệu khách hàng (NĐ 06/2026, Điều 38) | legal basis")
    String legalBasis;

    @Option(names = "--no-wait", description = "không chờ ghi xong | don't wait until all is recorded")
    boolean noWait;

    LoanImport(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        if (!Files.isRegularFile(export)) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Không có tệp {}.", "There is no file {}.").with(export));
        }
        if (key == null) key = "loans-" + date + "-" + FileHash.of(export);
    }

    @Override
    protected String path() {
        return "/v1/mirrors";
    }

    @Override
    protected Body body() {
        return Body.empty();
    }

    @Override
    protected Text done(Node file) {
        return Text.same("");
    }

    @Override
    public Integer call() {
        check();
        Query query = Query.of("date", date)
                .with("legalBasis", legalBasis)
                .with("name", export.getFileName().toString());
        Answer answer = send(path(), query, Source.file("application/octet-stream", export));
        boolean again = answer.replayed() || answer.json().text("state").equals("already-imported");
        if (!dryRun && !noWait) answer = await(answer);
        if (!dryRun) Positions.rememberEnd(session, ledger());
        Node file = answer.json();
        printer()
                .print(
                        answer.body(),
                        () -> new Table(LoanMirrors.COLUMNS, List.of(file)),
                        out -> out.println(told(file, again).in(session.lang())));
        if (!dryRun) session.say(Text.of("Tiếp theo: {}", "Next: {}").with("sovang loan compare"));
        return Exit.DONE;
    }

    /** Asks until all rows are recorded; an import goes on without anybody watching. */
    private Answer await(Answer first) {
        Node accepted = first.json();
        String id = accepted.text("id");
        Query query = Query.of("minPosition", accepted.at("position").value());
        try (OnInterrupt _ = new OnInterrupt(() -> session.say(Text.of(
                "Đã dừng theo dõi; máy chủ vẫn ghi tiếp. Xem: sovang loan mirrors",
                "Stopped watching; the service goes on. See: sovang loan mirrors")))) {
            for (int round = 1; ; round++) {
                Answer answer = ledger().get("/v1/mirrors/" + Query.segment(id), query);
                Node file = answer.json();
                if (!file.text("state").equals("recording")) return answer;
                if (session.terminal() || round % QUIET_ROUNDS == 0)
                    session.say(Text.of("{} / {} khoản vay", "{} of {} loans")
                            .with(Money.grouped(file.amount("recorded")), Money.grouped(file.amount("rows"))));
                session.pause(PAUSE);
            }
        }
    }

    private Text told(Node file, boolean again) {
        if (again)
            return Text.of(
                            "Tệp này đã nhập từ trước ({}), không ghi thêm gì.",
                            "This file was imported before ({}); nothing was added.")
                    .with(file.text("id"));
        Text sentence = Text.of(
                        "{} khoản vay ngày {}: trong hạn {}, quá hạn {}, khoanh {}.",
                        "{} loans on {}: current {}, overdue {}, frozen {}.")
                .with(
                        Money.grouped(file.amount("rows")),
                        file.text("dataDate"),
                        Money.shown(file.amount("current")),
                        Money.shown(file.amount("overdue")),
                        Money.shown(file.amount("frozen")));
        return dryRun
                ? Text.of("Chạy thử, chưa ghi gì: ", "Dry run, nothing recorded: ")
                        .plus(sentence)
                : Text.of("Đã ghi ", "Recorded ").plus(sentence);
    }
}
