package sovang.cli.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.FileHash;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.http.Source;
import sovang.cli.json.Node;
import sovang.cli.template.FilledRow.BadCell;
import sovang.cli.text.Text;

/** Takes a filled form in, row by row, each under a key of its own; what went wrong is written beside the cells of a copy. */
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
        String hash = FileHash.of(file);
        List<Result> results = new ArrayList<>();
        for (FilledRow row : rows()) results.add(take(row, hash));
        long bad = results.stream().filter(Result::isBad).count();
        long already = results.stream().filter(Result::wasBooked).count();
        session.print((dryRun ? Text.of("Chạy thử: {} dòng tốt, {} dòng lỗi.", "Dry run: {} rows good, {} bad.") : DONE)
                .with(results.size() - bad - already, bad, already));
        if (bad > 0) copy(results);
        if (bad == 0) return Exit.DONE;
        return bad == results.size() ? Exit.REFUSED : Exit.IN_PART;
    }

    private List<FilledRow> rows() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.skip(1)
                    .map(row -> new FilledRow(form, row))
                    .filter(row -> !row.isEmpty())
                    .toList();
        }
    }

    private Result take(FilledRow row, String hash) {
        if (!row.booked().isEmpty()) return Result.booked(row, row.booked());
        try {
            Answer answer = ledger().post(
                            form.path(),
                            Query.empty().when("dryRun", dryRun),
                            Source.json(row.body().json()),
                            form.noun() + "-" + hash + "-" + row.row().getRowNum());
            Node thing = answer.json();
            return Result.taken(row, dryRun ? "" : thing.text("id"));
        } catch (BadCell bad) {
            return Result.bad(row, bad.column, bad.why);
        } catch (Failure refused) {
            if (refused.exit() != Exit.REFUSED && refused.exit() != Exit.CONFLICT && refused.exit() != Exit.NOT_FOUND)
                throw refused;
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
                        "Lỗi ghi cạnh ô trong {}. Sửa ở đó rồi nhập lại chính tệp đó; dòng đã ghi không ghi lại.",
                        "Errors stand beside the cells in {}. Mend them there and import that file; booked rows are not booked again.")
                .with(to));
        for (Result result : results) {
            if (result.isBad())
                session.say(Text.of("  dòng {}: {}", "  row {}: {}")
                        .with(result.row().row().getRowNum(), result.why()));
        }
    }

    private static final Text DONE = Text.of(
            "Đã ghi {} dòng, {} dòng lỗi, {} dòng đã ghi từ trước.", "Booked {} rows, {} bad, {} booked before.");
}
