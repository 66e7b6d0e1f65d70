package sovang.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.http.Answer;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Printer;
import sovang.cli.output.Table;

/** Whatever gives data: in which form, and where to. */
public abstract class Read extends Act {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "table|json|csv|tsv|xlsx",
            description = "dạng kết quả | form of the answer")
    @Nullable
    String output;

    @Option(names = "--out", paramLabel = "TỆP", description = "ghi ra tệp, dạng theo đuôi tệp | write to a file")
    @Nullable
    Path file;

    protected Read(Session session) {
        super(session);
    }

    @Override
    protected void prepare() {
        printer();
    }

    protected Printer printer() {
        return new Printer(session, output, file);
    }

    /** Gives rows: aligned for people, as they are for programs. */
    protected void print(Answer answer, List<Column> columns, List<Node> rows) {
        Table table = new Table(columns, rows);
        printer().print(answer.body(), () -> table, out -> table.print(out, session.lang(), session.colour()));
    }
}
