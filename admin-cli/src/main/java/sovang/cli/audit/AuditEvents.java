package sovang.cli.audit;

import static sovang.cli.output.Column.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Format;
import sovang.cli.output.Printer;
import sovang.cli.output.Table;
import sovang.cli.text.Text;

@Command(
        name = "events",
        header = "các sự kiện đã ghi, theo thứ tự | the recorded events, in order",
        footer = {
            "sovang audit events --from 1 --to 100",
            "sovang audit events --stream pledge-… -o ndjson",
            "sovang audit events --from 30000 --follow -o ndjson"
        })
final class AuditEvents extends Read {

    private static final long PAUSE = 1_000;
    private static final int MOST_IN_A_TABLE = 500;

    @Option(names = "--stream", paramLabel = "DÒNG", description = "chỉ của một đối tượng | of one stream")
    @Nullable
    String stream;

    @Option(names = "--from", paramLabel = "VỊ_TRÍ", description = "từ vị trí | from a position")
    long from = 1;

    @Option(names = "--to", paramLabel = "VỊ_TRÍ", description = "đến vị trí | up to a position")
    @Nullable
    Long to;

    @Option(names = "--max", paramLabel = "SỐ", description = "nhiều nhất bao nhiêu sự kiện | at most so many")
    @Nullable
    Integer max;

    @Option(names = "--follow", description = "chờ và in tiếp sự kiện mới | go on with new events")
    boolean follow;

    @Option(
            names = "--personal",
            description = "giải mã thông tin cá nhân (giám sát, quản trị) | decrypt personal fields")
    boolean personal;

    AuditEvents(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Printer printer = printer();
        boolean lines = follow || printer.format() == Format.NDJSON || printer.isJson();
        return lines ? lines() : table(printer);
    }

    /** Each line as the service gave it; ends when the reader of our output has left. */
    private int lines() {
        long next = from;
        do {
            try (BufferedReader events = open(next, max)) {
                for (String line = events.readLine(); line != null; line = events.readLine()) {
                    if (line.isEmpty()) continue;
                    session.out().println(line);
                    next = Json.read(line).amount("position") + 1;
                }
            } catch (IOException gone) {
                throw brokenOff(gone);
            }
            if (session.out().checkError()) return Exit.DONE;
            if (follow) session.pause(PAUSE);
        } while (follow);
        return Exit.DONE;
    }

    private int table(Printer printer) {
        List<Node> rows = new ArrayList<>();
        try (BufferedReader events = open(from, max == null ? Integer.valueOf(MOST_IN_A_TABLE) : max)) {
            for (String line = events.readLine(); line != null; line = events.readLine()) rows.add(Json.read(line));
        } catch (IOException gone) {
            throw brokenOff(gone);
        }
        Table table = new Table(COLUMNS, rows);
        printer.print("", () -> table, out -> table.print(out, session.lang(), session.colour()));
        return Exit.DONE;
    }

    /** What came before is printed already, but it is not all. */
    private static Failure brokenOff(IOException gone) {
        Failure failure = Failure.of(
                Exit.FAILED,
                Text.of(
                        "Máy chủ ngắt giữa chừng: chưa nhận đủ sự kiện.",
                        "The service broke off: not all events came."));
        failure.initCause(gone);
        return failure;
    }

    private BufferedReader open(long position, @Nullable Integer most) {
        Query query = Query.of("from", position)
                .with("to", to)
                .with("stream", stream)
                .with("max", most)
                .when("personal", personal);
        return new BufferedReader(new InputStreamReader(ledger().stream("/v1/events", query), StandardCharsets.UTF_8));
    }

    private static final List<Column> COLUMNS = List.of(
            text("position", "Vị trí | Position"),
            text("recordedAt", "Ghi lúc | Recorded at"),
            text("type", "Sự kiện | Event"),
            text("stream", "Đối tượng | Stream"),
            text("sequence", "Số thứ tự | Sequence"),
            text("actor", "Người ghi | Actor"));
}
