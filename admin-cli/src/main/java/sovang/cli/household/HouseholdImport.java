package sovang.cli.household;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.FileHash;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.http.Source;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.output.Table;
import sovang.cli.text.Text;

@Command(
        name = "import",
        header = "nhập danh sách rà soát | take in a review list",
        footer = {
            "sovang template household --out rasoat.xlsx",
            "sovang household import rasoat.xlsx --decision \"45/QĐ-UBND\" --on 2025-12-15 --dry-run",
            "sovang household import rasoat.xlsx --decision \"45/QĐ-UBND\" --on 2025-12-15"
        })
final class HouseholdImport extends Write {

    @Parameters(paramLabel = "TỆP", description = "danh sách .xlsx hoặc .csv theo mẫu | the list, by the form")
    Path list;

    @Option(names = "--decision", required = true, paramLabel = "SỐ", description = "số quyết định | the decision")
    String decision;

    @Option(names = "--on", required = true, paramLabel = "NGÀY", description = "ngày quyết định | its day")
    LocalDate on;

    @Option(names = "--review", paramLabel = "LOẠI", description = "HANG_NAM (mặc định) hoặc THUONG_XUYEN | review")
    @Nullable
    String review;

    @Option(names = "--standard", paramLabel = "CHUẨN", description = "mặc định: chuẩn áp dụng ngày đó | standard")
    @Nullable
    String standard;

    @Option(names = "--skip-bad-rows", description = "bỏ qua và liệt kê dòng sai | pass over wrong rows and list them")
    boolean skipBadRows;

    HouseholdImport(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/households/review";
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
        if (!Files.isRegularFile(list))
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Không có tệp {}.", "There is no file {}.").with(list));
        if (key == null) key = madeKey();
        Query query = Query.of("decision", decision)
                .with("on", on)
                .with("review", Codes.review(review))
                .with("standard", standard)
                .when("skipBadRows", skipBadRows);
        Answer answer = send(path(), query, Source.file("application/octet-stream", list));
        Node found = answer.json();
        printer()
                .print(
                        answer.body(),
                        () -> new Table(ReviewOutcome.CHANGES, found.list("changes")),
                        out -> new ReviewOutcome(found, dryRun, session.lang()).print(out));
        return found.amount("skipped") > 0 ? Exit.IN_PART : Exit.DONE;
    }

    private String madeKey() {
        String wish = decision + on + review + standard + skipBadRows;
        return "review-" + FileHash.of(list) + "-" + Integer.toHexString(wish.hashCode());
    }
}
