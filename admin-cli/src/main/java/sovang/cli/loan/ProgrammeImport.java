package sovang.cli.loan;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
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
        header = "nạp tệp chương trình (YAML) | load programmes from YAML",
        footer = "sovang loan programmes import plans/loan-programmes.yaml")
final class ProgrammeImport extends Write {

    @Parameters(paramLabel = "TỆP", description = "tệp chương trình | file of programmes")
    Path programmes;

    ProgrammeImport(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/programmes";
    }

    @Override
    protected Body body() {
        return Body.empty();
    }

    @Override
    protected Text done(Node it) {
        return Text.of(
                        "Đã nạp {} chương trình từ tệp {}. Khoản vay đã ghi trước giữ nguyên điều kiện.",
                        "Loaded {} programmes of {}. Earlier loans keep their terms.")
                .with(it.text("programmes"), it.text("id"));
    }

    @Override
    protected String next(Node it) {
        return "sovang loan programmes list";
    }

    @Override
    protected void check() {
        if (!Files.isRegularFile(programmes)) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Không có tệp {}.", "There is no file {}.").with(programmes));
        }
        if (key == null) key = "programmes-" + FileHash.of(programmes);
    }

    @Override
    protected Answer send(String path, Body none) {
        return send(path, Query.empty(), Source.file("application/yaml", programmes));
    }
}
