package sovang.cli.pairing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.FileHash;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Source;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "import",
        header = "nhập phân công theo quyết định của Ban Chỉ đạo | take in a decision of the steering board",
        footer = {
            "sovang template pairing --out phancong.xlsx",
            "sovang pairing import phancong.xlsx --decision \"QĐ 12/QĐ-BCĐ\" --on 2024-01-15 --dry-run"
        })
final class PairingImport extends DecisionWrite {

    @Parameters(paramLabel = "TỆP", description = "tệp .xlsx hoặc .csv | the decision's rows")
    Path file;

    @Option(names = "--year", paramLabel = "NĂM", description = "năm của dòng không ghi năm | year of rows without one")
    @Nullable
    Integer year;

    PairingImport(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        if (!Files.isRegularFile(file)) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Không có tệp {}.", "There is no file {}.").with(file));
        }
        if (decision == null || decision.isBlank()) {
            throw Failure.usage(
                    Text.of("Thiếu --decision: số quyết định.", "--decision is missing: which decision it is."));
        }
        if (key == null) key = "pairing-" + FileHash.of(file) + "-" + Integer.toHexString(decision.hashCode());
    }

    @Override
    protected Answer send(String path, Body none) {
        return send(path, query(year), Source.file("application/octet-stream", file));
    }
}
