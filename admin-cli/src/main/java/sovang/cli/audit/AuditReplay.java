package sovang.cli.audit;

import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.http.Source;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.output.Printer;
import sovang.cli.output.Table;
import sovang.cli.text.Lang;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

@Command(
        name = "replay",
        header =
                "dựng lại mọi số liệu từ sự kiện và so với số đang dùng | replay the events and compare with the live views",
        footer = {"sovang audit replay", "sovang audit replay --to 30000"})
final class AuditReplay extends Read {

    private static final long PAUSE = 200;

    /** Ten minutes: a large ledger is read for long, but not without a sign of life. */
    private static final int PATIENCE = 3_000;

    @Option(names = "--to", paramLabel = "VỊ_TRÍ", description = "chỉ đến vị trí | only up to a position")
    @Nullable
    Long to;

    AuditReplay(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Printer printer = printer();
        String id = ledger().post(
                        "/v1/audit/replays",
                        Query.empty(),
                        Source.json(Body.of("to", to).json()),
                        UUID.randomUUID().toString())
                .json()
                .text("id");
        Answer answer = ended(id);
        Node replay = answer.json();
        printer.print(answer.body(), () -> new Table(VIEWS, replay.list("views")), out -> page(replay, out));
        return switch (replay.text("state")) {
            case "equal" -> Exit.DONE;
            case "different" -> Exit.CHECK_FAILED;
            default ->
                throw Failure.of(
                        Exit.FAILED,
                        Text.of("Không dựng lại được: {}", "Replay failed: {}").with(Text.pair(replay.text("error"))));
        };
    }

    private Answer ended(String id) {
        String last = "";
        for (int unchanged = 0; unchanged < PATIENCE; unchanged++) {
            Answer answer = ledger().get("/v1/audit/replays/" + Query.segment(id), Query.empty());
            if (!answer.json().text("state").equals("running")) return answer;
            if (!answer.body().equals(last)) unchanged = 0;
            last = answer.body();
            session.pause(PAUSE);
        }
        throw Failure.of(
                Exit.FAILED,
                Text.of("Việc dựng lại {} đứng yên quá lâu.", "Replay {} has not moved for too long.")
                        .with(id),
                Text.of("Xem nhật ký của máy chủ rồi chạy lại.", "See the service's log, then run it again."));
    }

    private void page(Node replay, PrintStream out) {
        for (Node view : replay.list("views")) {
            Text verdict = view.flag("equal") ? Text.of("khớp", "equal") : Text.of("KHÔNG KHỚP", "DIFFERENT");
            say(
                    out,
                    Text.of("{}: {} dòng, {}", "{}: {} rows, {}")
                            .with(view.text("view"), Money.grouped(view.amount("rows")), verdict));
            Node first = view.at("firstDifference");
            if (first.isNothing()) continue;
            say(
                    out,
                    Text.of("  dòng đầu tiên khác, bảng {}", "  first differing row, table {}")
                            .with(first.text("table")));
            say(out, Text.of("    đang dùng: {}", "    live:     {}").with(first.text("live")));
            say(out, Text.of("    dựng lại:  {}", "    replayed: {}").with(first.text("replayed")));
        }
        say(
                out,
                Text.of("{} sự kiện đến vị trí {} trong {} giây.", "{} events up to position {} in {} s.")
                        .with(Money.grouped(replay.amount("events")), replay.text("position"), seconds(replay)));
        if (replay.amount("missing") > 0)
            say(out, HOLE.with(Money.grouped(replay.amount("missing")), replay.text("firstMissing")));
        boolean agrees = replay.list("views").stream().allMatch(view -> view.flag("equal"));
        say(out, agrees ? AGREES : DIFFERS);
        say(out, NOT_COMPARED);
    }

    private String seconds(Node replay) {
        if (!(replay.at("seconds").value() instanceof Number seconds)) return "?";
        String rounded = new BigDecimal(seconds.toString())
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return session.lang() == Lang.VI ? rounded.replace('.', ',') : rounded;
    }

    private void say(PrintStream out, Text line) {
        out.println(line.in(session.lang()));
    }

    private static final Text AGREES = Text.of("Mọi số liệu khớp với sự kiện.", "Every figure agrees with the events.");
    private static final Text HOLE = Text.of(
            "THIẾU {} sự kiện trong dãy vị trí, đầu tiên là vị trí {}: chúng đã bị xóa khỏi cơ sở dữ liệu.",
            "{} events are MISSING, the first at position {}: they were deleted from the database.");
    private static final Text NOT_COMPARED = Text.of(
            "Không so được: ai đã ghi và ghi lúc nào; không số liệu nào tính từ hai điều này.",
            "Not compared: who recorded an event, and when; no figure is computed from these.");
    private static final Text DIFFERS =
            Text.of("Số liệu đang dùng KHÔNG khớp với sự kiện.", "The live figures do NOT agree with the events.");
    private static final List<sovang.cli.output.Column> VIEWS = List.of(
            text("view", "Bảng số liệu | View"),
            number("rows", "Số dòng | Rows"),
            text("equal", "Khớp | Equal"),
            text("firstDifference.table", "Bảng khác | Table"),
            text("firstDifference.live", "Đang dùng | Live"),
            text("firstDifference.replayed", "Dựng lại | Replayed"));
}
