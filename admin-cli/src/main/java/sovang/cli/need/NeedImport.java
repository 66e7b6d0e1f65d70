package sovang.cli.need;

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
import sovang.cli.text.Text;

@Command(
        name = "import",
        header = "nhập danh sách nhu cầu của xã | import a commune's list of needs",
        footer = {
            "sovang need import nhucau.xlsx --unit 31900 --year 2026 --dry-run",
            "Các cột: Mã hộ, Mục đích, Số tiền. Columns: Mã hộ, Mục đích, Số tiền."
        })
final class NeedImport extends Write {

    @Parameters(paramLabel = "TỆP", description = "danh sách .csv hoặc .xlsx | the list")
    Path list;

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "mã xã | unit")
    String unit;

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "năm | year")
    int year;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày khai, mặc định hôm nay | declared on")
    @Nullable
    LocalDate on;

    NeedImport(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        if (!Files.isRegularFile(list)) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Không có tệp {}.", "There is no file {}.").with(list));
        }
        if (key == null) key = "needs-" + unit + "-" + year + "-" + FileHash.of(list);
    }

    @Override
    protected String path() {
        return "/v1/needs/import";
    }

    @Override
    protected Body body() {
        return Body.empty();
    }

    @Override
    protected Answer send(String path, Body none) {
        Query query = Query.of("unit", unit).with("year", year).with("on", on);
        return send(path, query, Source.file("application/octet-stream", list));
    }

    @Override
    protected Text done(Node imported) {
        return Text.of("Đã ghi {} nhu cầu vay của {}.", "Recorded {} needs of {}.")
                .with(imported.text("needs"), unit);
    }

    @Override
    protected String next(Node imported) {
        return "sovang need coverage --year " + year + " --unit " + unit;
    }
}
