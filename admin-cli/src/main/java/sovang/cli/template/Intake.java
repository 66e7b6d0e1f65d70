package sovang.cli.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Positions;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.http.Source;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.template.FilledRow.BadCell;
import sovang.cli.template.Result.Kind;
import sovang.cli.text.Dates;
import sovang.cli.text.Text;

/** Takes a filled form in: what is new, each row under a key of its own; the rest is written beside the cells of a copy. */
@Command(
        name = "import",
        header = "nhập từ tệp Excel đã điền | take in a filled Excel form",
        footer = {"sovang template pledge --out dangky.xlsx", "sovang pledge import dangky.xlsx --dry-run"})
public final class Intake extends Act {

    private final Form form;

    @Parameters(paramLabel = "TỆP", description = "tệp .xlsx đã điền theo mẫu | the filled form")
    Path file;

    @Option(names = "--dry-run", description = "chỉ kiểm tra, không ghi gì | check only")
    boolean dryRun;

    @Option(
            names = "--list",
            paramLabel = "TÊN",
            description = "tên (hoặc mã) danh sách mà tệp thuộc về | name or code of the list that the file is of")
    @Nullable
    String list;

    @Option(
            names = "--on",
            paramLabel = "NGÀY",
            description = "ngày của các dòng không ghi ngày | the day of rows that name none")
    @Nullable
    LocalDate on;

    @Option(
            names = "--confirm",
            paramLabel = "MÃ",
            description = "đồng ý trước: mã của câu hỏi | agree beforehand: the code of a question")
    List<String> confirmed = new ArrayList<>();

    @Option(
            names = "--errors",
            paramLabel = "TỆP",
            description = "nơi ghi bản sao có lỗi | where the copy with errors goes")
    @Nullable
    Path errors;

    public Intake(Session session, Form form) {
        super(session);
        this.form = form;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Không có tệp {}.", "There is no file {}.").with(file));
        }
        List<Result> results = take(rows());
        session.print((dryRun ? DRY : DONE)
                .with(
                        count(results, Kind.NEW),
                        count(results, Kind.AGAIN),
                        count(results, Kind.WAITS),
                        count(results, Kind.BAD)));
        long open = results.stream().filter(Result::isOpen).count();
        if (open > 0) copy(results);
        if (open == 0) return Exit.DONE;
        return open == results.size() ? Exit.REFUSED : Exit.IN_PART;
    }

    private static long count(List<Result> results, Kind kind) {
        return results.stream().filter(result -> result.kind() == kind).count();
    }

    private List<FilledRow> rows() throws IOException {
        List<Row> rows = FilledSheet.rows(file);
        if (rows.isEmpty()) return List.of();
        Headings headings = Headings.of(form, rows.getFirst());
        headings.unknown().forEach(heading -> session.say(UNREAD.with(heading)));
        List<FilledRow> filled = rows.stream()
                .skip(1)
                .map(row -> new FilledRow(form, headings, row, on))
                .filter(row -> !row.isEmpty())
                .toList();
        requireDaysFirst(filled);
        return filled;
    }

    /** One reading a column: where one cell has its month first, 9/10 beside it is no day of October. */
    private void requireDaysFirst(List<FilledRow> rows) {
        for (int at = 0; at < form.fields().size(); at++) {
            Field field = form.fields().get(at);
            if (field.kind() != Field.Kind.DATE) continue;
            for (FilledRow row : rows)
                if (Dates.isMonthFirst(row.text(at)))
                    throw Failure.of(Exit.REFUSED, MONTH_FIRST.with(field.title(), row.text(at)));
        }
    }

    /** All rows are laid beside the ledger first; what is new is then sent, each row under its own key. */
    private List<Result> take(List<FilledRow> rows) {
        var bodies = new ArrayList<Body>();
        var bad = new HashMap<Integer, Result>();
        for (int at = 0; at < rows.size(); at++) {
            try {
                bodies.add(rows.get(at).body());
            } catch (BadCell cell) {
                bad.put(at, Result.bad(rows.get(at), cell.column, cell.why));
            }
        }
        var preview = new Preview(session, ledger(), form, list, dryRun, confirmed);
        Iterator<Node> told = preview.of(bodies).iterator();
        Iterator<Body> sent = bodies.iterator();
        var results = new ArrayList<Result>();
        for (int at = 0; at < rows.size(); at++) {
            Result wrong = bad.get(at);
            results.add(wrong != null ? wrong : take(rows.get(at), sent.next(), told.next(), preview));
        }
        return results;
    }

    private Result take(FilledRow row, Body body, Node told, Preview preview) {
        return switch (told.text("state")) {
            case "again" -> Result.again(row, told.text("id"));
            case "new" -> row.booked().isEmpty() ? send(row, body, told.text("key")) : Result.again(row, row.booked());
            default -> Result.waits(row, preview.why(told));
        };
    }

    private Result send(FilledRow row, Body body, String key) {
        Query query = Query.empty().when("dryRun", dryRun);
        confirmed.forEach(code -> query.with("confirm", code));
        if (form.noun().equals("receipt")) query.with("confirm", "RECEIPT_TWIN"); // equal rows are gifts of their own
        try {
            Answer answer = ledger().post(form.path(), query, Source.json(body.json()), key);
            Node thing = answer.json();
            if (!dryRun) Positions.remember(session, ledger().server(), answer);
            return answer.replayed()
                    ? Result.again(row, thing.text("id"))
                    : Result.taken(row, dryRun ? "" : thing.text("id"));
        } catch (Failure refused) {
            if (refused.exit() != Exit.REFUSED && refused.exit() != Exit.CONFLICT && refused.exit() != Exit.NOT_FOUND)
                throw refused;
            if (refused.question() != null)
                return Result.waits(row, refused.what().plus(ASKS.with(refused.question())));
            return Result.bad(
                    row,
                    -1,
                    refused.what().plus(Text.same(refused.details().isEmpty() ? "" : " " + refused.details())));
        }
    }

    private void copy(List<Result> results) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path to = errors != null ? errors : file.resolveSibling(name.replaceFirst("(\\.xlsx)?$", "-loi.xlsx"));
        ErrorCopy.write(form, results, session.lang(), to);
        session.say(Text.of(
                        "Lỗi và chỗ phải xem ghi cạnh ô trong {}. Sửa ở đó rồi nhập lại; dòng đã ghi không ghi lại.",
                        "Errors and questions stand beside the cells in {}. Mend them there and import it; recorded rows are not recorded again.")
                .with(to));
        for (Result result : results) {
            if (result.isOpen())
                session.say(Text.of("  dòng {}: {}", "  row {}: {}")
                        .with(result.row().row().getRowNum(), result.why()));
        }
    }

    private static final Text DONE = Text.of(
            "Đã ghi {} dòng mới, {} dòng đã có, {} dòng chờ xem lại, {} dòng lỗi.",
            "Recorded {} new rows, {} there already, {} waiting to be looked at, {} bad.");
    private static final Text DRY = Text.of(
            "Chạy thử: {} dòng mới, {} dòng đã có, {} dòng chờ xem lại, {} dòng lỗi.",
            "Dry run: {} new rows, {} there already, {} waiting to be looked at, {} bad.");
    private static final Text MONTH_FIRST = Text.of(
            "Cột «{}» có ô ghi tháng trước ngày ({}), nên không biết các ngày khác đọc thế nào. Ghi lại cả cột dạng 21/09/2024.",
            "The column \"{}\" has a cell with its month first ({}), so no other day in it is sure. Write the column as 21/09/2024.");
    private static final Text ASKS = Text.of(" Nếu đúng là như vậy: --confirm {}.", " If that is so: --confirm {}.");
    private static final Text UNREAD =
            Text.of("Cột «{}» không có trong mẫu, không đọc.", "The column \"{}\" is not of the form; it is not read.");
}
