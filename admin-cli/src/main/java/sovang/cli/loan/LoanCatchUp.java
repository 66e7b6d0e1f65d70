package sovang.cli.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Exit;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Answer;
import sovang.cli.json.Body;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "catch-up",
        header =
                "khóa số liệu vay các tháng đã qua, chạy lại được | close the months that lie behind; can be run again",
        footer = {"sovang loan catch-up --to 2024-12-31", "sovang loan catch-up --unit 95"})
final class LoanCatchUp extends Write {

    @Option(names = "--to", paramLabel = "NGÀY", description = "đến ngày, mặc định hôm nay | up to")
    @Nullable
    LocalDate to;

    @Option(names = "--unit", paramLabel = "MÃ", description = "chỉ một đơn vị | one unit only")
    @Nullable
    String unit;

    private @Nullable String after;

    LoanCatchUp(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/loans/catch-up";
    }

    @Override
    protected Body body() {
        return Body.of("to", to).with("unit", unit).with("after", after);
    }

    @Override
    protected Text done(Node it) {
        return Text.of("Đã khóa {} tháng, tính lại {} tháng.", "Closed {} months, restated {}.")
                .with(it.text("closed"), it.text("restated"));
    }

    /** A chunk of units at a time; what is closed stays closed when this is cut off. */
    @Override
    public Integer call() {
        long closed = 0;
        long restated = 0;
        Answer answer;
        do {
            key = null;
            answer = send(path(), body());
            closed += answer.json().amount("closed");
            restated += answer.json().amount("restated");
            after = answer.json().text("next").isEmpty() ? null : answer.json().text("next");
            if (after != null)
                session.say(
                        Text.of("Đã xong đến đơn vị {}.", "Done up to unit {}.").with(after));
        } while (after != null);
        Body sum = Body.of("to", answer.json().text("to"))
                .with("closed", closed)
                .with("restated", restated)
                .with("position", answer.json().amount("position"))
                .when("dryRun", dryRun);
        Node whole = Json.read(sum.json());
        printer()
                .print(
                        sum.json(),
                        () -> new sovang.cli.output.Table(java.util.List.of(), java.util.List.of()),
                        out -> out.println(done(whole).in(session.lang())));
        return Exit.DONE;
    }
}
