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

    /** Asked for at once; the service gives at most a million. */
    private static final int PAGE = 100_000;

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

    /** Each line as the service gave it, all of them; ends when the reader of our output has left. */
    private int lines() {
        long next = from;
        int left = max == null ? Integer.MAX_VALUE : max;
        while (true) {
            int asked = Math.min(left, PAGE);
            int came = 0;
            try (BufferedReader events = open(next, asked)) {
                for (String line = events.readLine(); line != null; line = events.readLine()) {
                    if (line.isEmpty()) continue;
                    next = position(line) + 1;
                    session.out().println(line);
                    came++;
                }
            } catch (IOException gone) {
                throw brokenOff(gone);
            }
            left -= came;
            if (session.out().checkError()) return Exit.DONE;
            if (came == asked && left > 0) continue;
            if (!follow) return Exit.DONE;
            session.pause(PAUSE);
        }
    }

    /** What has no position is no event: the service, or what stands before it, said something else in between. */
    private static long position(String line) throws IOException {
        Node event = Json.read(line);
        if (event.at("position").isNothing()) throw new IOException(line);
        return event.amount("position");
    }

    private int table(Printer printer) {
        List<Node> rows = new ArrayList<>();
        int asked = max == null ? MOST_IN_A_TABLE : max;
        try (BufferedReader events = open(from, asked)) {
            for (String line = events.readLine(); line != null; line = events.readLine()) rows.add(Json.read(line));
        } catch (IOException gone) {
            throw brokenOff(gone);
        }
        Table table = new Table(COLUMNS, rows);
        printer.print("", () -> table, out -> table.print(out, session.lang(), session.colour()));
        if (max == null && rows.size() == asked)
            session.say(MORE.with(asked, rows.getLast().amount("position") + 1));
        return Exit.DONE;
    }

    /** What came before is printed already, but it is not all. */
    private static Failure brokenOff(IOException gone) {
        Failure failure = Failure.of(
                Exit.FAILED,
                Text.of(
                        "Máy chủ ngắt giữa chừng: chưa nhận đủ sự kiện. Hãy chạy lại lệnh; nếu vẫn vậy, xem nhật ký của máy chủ.",
                        "The service broke off: not all events came. Run it again; if it stays so, see the service's log."));
        failure.initCause(gone);
        return failure;
    }

    private BufferedReader open(long position, int most) {
        Query query = Query.of("from", position)
                .with("to", to)
                .with("stream", stream)
                .with("max", most)
                .when("personal", personal);
        return new BufferedReader(new InputStreamReader(ledger().stream("/v1/events", query), StandardCharsets.UTF_8));
    }

    private static final Text MORE = Text.of(
            "Mới in {} sự kiện đầu; xem tiếp: thêm --from {}, hoặc lấy tất cả: -o ndjson",
            "These are the first {} events; go on with --from {}, or take all of them: -o ndjson");
    private static final List<Column> COLUMNS = List.of(
            text("position", "Vị trí | Position"),
            text("recordedAt", "Ghi lúc | Recorded at"),
            text("type", "Sự kiện | Event"),
            text("stream", "Đối tượng | Stream"),
            text("sequence", "Số thứ tự | Sequence"),
            text("actor", "Người ghi | Actor"));
}
