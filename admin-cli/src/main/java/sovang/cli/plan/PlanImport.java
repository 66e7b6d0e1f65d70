package sovang.cli.plan;

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
        header = "nạp kế hoạch từ tệp YAML | load a plan from YAML",
        footer = "sovang plan import plans/bac-lieu-127-kh-ubnd.yaml")
final class PlanImport extends Write {

    @Parameters(paramLabel = "TỆP", description = "tệp kế hoạch | the plan's file")
    Path plan;

    PlanImport(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        if (!Files.isRegularFile(plan)) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Không có tệp {}.", "There is no file {}.").with(plan));
        }
        if (key == null) key = "plan-" + FileHash.of(plan);
    }

    @Override
    protected String path() {
        return "/v1/plans";
    }

    @Override
    protected Body body() {
        return Body.empty();
    }

    @Override
    protected Answer send(String path, Body none) {
        return send(path, Query.empty(), Source.file("application/yaml", plan));
    }

    @Override
    protected Text done(Node loaded) {
        return Text.of("Đã nạp kế hoạch {}.", "Loaded plan {}.").with(loaded.text("id"));
    }

    @Override
    protected String next(Node loaded) {
        return "sovang plan show " + loaded.text("id");
    }
}
